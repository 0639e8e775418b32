import type { Standard, StandardSummary } from '../standard/standard.js';
import { LOADERS, SUMMARIES } from './generated/index.js';

/** Every standard that this package has, by what a list of them shows. */
export const standards: readonly StandardSummary[] = SUMMARIES;

/** That there is no standard of the name. */
export class UnknownStandardError extends Error {
  override readonly name = 'UnknownStandardError';
  constructor(readonly id: string) {
    super(`There is no standard ‘${id}’. There are: ${SUMMARIES.map((each) => each.id).join(', ')}.`);
  }
}

/**
 * Loads one standard; the others stay where they are.
 *
 * @throws UnknownStandardError where there is none of that name
 */
export const loadStandard = async (id: string): Promise<Standard> => {
  const load = Object.hasOwn(LOADERS, id) ? LOADERS[id] : undefined;
  if (!load) throw new UnknownStandardError(id);
  return (await load()).default;
};

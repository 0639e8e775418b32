import type { JsonRules } from '../standard/json-rules.js';
import type { Standard, TabularRules } from '../standard/standard.js';
import { normalise } from '../text/normalise.js';
import { standardShape } from './shape.js';

/** That data is no standard: every reason, each with where it is. */
export class StandardError extends Error {
  override readonly name = 'StandardError';
  constructor(readonly problems: readonly string[]) {
    super(`This is not a standard:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  }
}

const placeOf = (path: readonly PropertyKey[]): string => path.map(String).join('.') || 'the file';

/** Headers that two fields claim, and fields that are there twice. */
const fieldProblems = ({ fields }: TabularRules): readonly string[] => {
  const problems: string[] = [];
  const owners = new Map<string, string>();
  for (const { name } of fields) {
    if (owners.has(normalise(name))) problems.push(`tabular.fields: ‘${name}’ is there twice`);
    owners.set(normalise(name), name);
  }
  for (const { name, aliases = [], typos = [] } of fields) {
    for (const header of [...aliases, ...typos]) {
      const owner = owners.get(normalise(header));
      if (owner !== undefined && owner !== name)
        problems.push(`tabular.fields: the header ‘${header}’ of ‘${name}’ already means ‘${owner}’`);
      owners.set(normalise(header), name);
    }
  }
  return problems;
};

/** Rules that name what is not there, or have the same id. */
const ruleProblems = ({ fields, rowRules = [] }: TabularRules): readonly string[] => {
  const names = new Set(fields.map(({ name }) => name));
  const ids = new Set<string>();
  return rowRules.flatMap((rule) => {
    const problems: string[] = [];
    if (ids.has(rule.id)) problems.push(`tabular.rowRules: the id ‘${rule.id}’ is there twice`);
    ids.add(rule.id);
    const named = [
      ...('fields' in rule ? rule.fields : [rule.field]),
      ...('when' in rule ? [rule.when.field] : []),
      ...('total' in rule ? [rule.total] : []),
    ];
    for (const name of named)
      if (!names.has(name)) problems.push(`tabular.rowRules.${rule.id}: there is no field ‘${name}’`);
    return problems;
  });
};

/** Documents that are there twice, or whose schema is not there. */
const documentProblems = ({ documents, schemas }: JsonRules): readonly string[] => {
  const ids = new Set<string>();
  return documents.flatMap(({ id, schema }) => {
    const problems: string[] = [];
    if (ids.has(id)) problems.push(`json.documents: the id ‘${id}’ is there twice`);
    ids.add(id);
    if (!Object.hasOwn(schemas, schema))
      problems.push(
        `json.documents.${id}: there is no schema ‘${schema}’; there are ${Object.keys(schemas).join(', ')}`,
      );
    return problems;
  });
};

/**
 * Reads a standard from plain data, such as a parsed standard.yml, and holds it to its shape.
 *
 * @throws StandardError with every problem and its place
 */
export const readStandard = (data: unknown): Standard => {
  const parsed = standardShape.safeParse(data);
  if (!parsed.success)
    throw new StandardError(parsed.error.issues.map(({ path, message }) => `${placeOf(path)}: ${message}`));
  const standard = data as Standard;
  const { kind, tabular, json, records } = standard;
  const problems = [
    ...(tabular ? [...fieldProblems(tabular), ...ruleProblems(tabular)] : []),
    ...(json ? documentProblems(json) : []),
  ];
  if ((kind === 'csv' || kind === 'both') && !tabular)
    problems.push(`tabular: a standard of the kind ‘${kind}’ has it`);
  if ((kind === 'json' || kind === 'both') && !json) problems.push(`json: a standard of the kind ‘${kind}’ has it`);
  if (kind === 'records' && !records) problems.push(`records: a standard of the kind ‘${kind}’ has it`);
  if (problems.length > 0) throw new StandardError(problems);
  return standard;
};

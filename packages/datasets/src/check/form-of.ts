import { tellContent } from '../detect/tell-content.js';
import type { Standard } from '../standard/standard.js';

/** What a file is written in. */
export type DatasetForm = 'csv' | 'json' | 'yaml' | 'records';

/**
 * What a file is written in: by its standard, and where that leaves a choice by the file's name and how it begins. Never what the
 * standard does not describe.
 *
 * @param head the first bytes of the file, a thousand or so
 */
export const formOf = (
  head: Uint8Array,
  { kind, json }: Pick<Standard, 'kind' | 'json'>,
  fileName = '',
): DatasetForm => {
  if (kind === 'csv' || kind === 'records') return kind;
  if (/\.ya?ml$/i.test(fileName)) return 'yaml';
  if (tellContent(head) === 'json') return 'json';
  if (kind === 'both') return 'csv';
  return json?.syntax === 'yaml' ? 'yaml' : 'json';
};

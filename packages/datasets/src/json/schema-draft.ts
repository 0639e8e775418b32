import type { SchemaRepair } from '../standard/json-rules.js';
import { SchemaError } from './schema-error.js';
import { isObject } from './schema-node.js';

/** A draft of JSON Schema, by the names that engines use. */
export type Draft = '4' | '6' | '7' | '2019-09' | '2020-12';

const DRAFTS: Readonly<Record<string, Draft>> = {
  'json-schema.org/draft-04/schema': '4',
  'json-schema.org/draft-06/schema': '6',
  'json-schema.org/draft-07/schema': '7',
  'json-schema.org/draft/2019-09/schema': '2019-09',
  'json-schema.org/draft/2020-12/schema': '2020-12',
};

/** How each draft writes its own address. */
const ADDRESSES: Readonly<Record<Draft, string>> = {
  '4': 'http://json-schema.org/draft-04/schema#',
  '6': 'http://json-schema.org/draft-06/schema#',
  '7': 'http://json-schema.org/draft-07/schema#',
  '2019-09': 'https://json-schema.org/draft/2019-09/schema',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
};

/**
 * The draft that a schema is written in. One without `$schema` is read as draft-07, which those are that councils meet; one
 * that writes the address with the wrong scheme, or leaves out `#`, is read as what it means. Either is a repair.
 *
 * @throws SchemaError where `$schema` names a draft that is not known
 */
export const draftOf = (name: string, schema: unknown, repairs: SchemaRepair[]): Draft => {
  const declared = isObject(schema) ? schema.$schema : undefined;
  const pointer = `${name}#/$schema`;
  if (declared === undefined) {
    repairs.push({ pointer, what: 'There is no $schema; it is read as draft-07.' });
    return '7';
  }
  const key = typeof declared === 'string' ? declared.replace(/^https?:\/\//, '').replace(/#$/, '') : '';
  const draft = Object.hasOwn(DRAFTS, key) ? DRAFTS[key] : undefined;
  if (!draft)
    throw new SchemaError(
      pointer,
      `${JSON.stringify(declared)} is no draft of JSON Schema that is known. Use one of ${Object.values(ADDRESSES).join(', ')}`,
    );
  if (declared !== ADDRESSES[draft] && declared !== ADDRESSES[draft].replace(/#$/, ''))
    repairs.push({ pointer, what: `$schema is ${declared}; it is read as ${ADDRESSES[draft]}, which it means.` });
  return draft;
};

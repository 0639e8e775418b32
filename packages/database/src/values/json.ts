import { storableText } from './storable-text.js';

/** A value that is sent as JSON, made by `json()`. */
export class JsonParameter {
  constructor(readonly value: unknown) {}
}

/**
 * Sends `value` to a `json` or `jsonb` parameter, whatever it is: a plain array would otherwise travel as a PostgreSQL array,
 * and a string as it stands.
 */
export const json = (value: unknown): JsonParameter => new JsonParameter(value);

/** JSON that jsonb accepts: see `storableText`. `undefined` becomes `null`. */
export const toJsonText = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === 'string') return storableText(inner);
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) return withStorableKeys(inner);
    return inner;
  }) ?? 'null';

const withStorableKeys = (object: object): object =>
  Object.keys(object).every((key) => storableText(key) === key)
    ? object
    : Object.fromEntries(Object.entries(object).map(([key, value]) => [storableText(key), value]));

import { DatabaseError } from '../errors/database-error.js';
import { JsonParameter, toJsonText } from './json.js';
import { storableText } from './storable-text.js';

/** What both drivers are given: text in PostgreSQL's own input syntax, or null. */
export type SentValue = string | null;

/** The values of a statement as they are sent. Both drivers get the same text, so that both read it alike. */
export const toSentValues = (parameters: readonly unknown[]): SentValue[] =>
  parameters.map((value, index) => {
    try {
      return toSentValue(value);
    } catch (cause) {
      throw new DatabaseError({
        code: 'bad-parameter',
        problem: `Parameter $${index + 1} can't be sent to the database: ${describe(cause)}.`,
        nextStep: 'Send text, numbers, booleans, dates, bytes, arrays of those, or JSON.',
      });
    }
  });

const toSentValue = (value: unknown): SentValue => {
  switch (typeof value) {
    case 'undefined':
      return null;
    case 'string':
      return storableText(value);
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? null : toSentObject(value);
    default:
      throw new TypeError(`it is a ${typeof value}`);
  }
};

const toSentObject = (value: object): string => {
  if (value instanceof Date) return toSentDate(value);
  if (value instanceof Uint8Array)
    return `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`;
  if (value instanceof JsonParameter) return toJsonText(value.value);
  if (Array.isArray(value)) return toSentArray(value);
  return toJsonText(value);
};

const toSentDate = (value: Date): string => {
  if (Number.isNaN(value.getTime())) throw new TypeError('it is an invalid date');
  return value.toISOString();
};

const toSentArray = (values: readonly unknown[]): string =>
  `{${values
    .map((value) => {
      if (Array.isArray(value)) return toSentArray(value);
      const sent = toSentValue(value);
      return sent === null ? 'NULL' : `"${sent.replaceAll(/["\\]/g, '\\$&')}"`;
    })
    .join(',')}}`;

/** Why a value can't be sent, without the value. */
const describe = (cause: unknown): string =>
  cause instanceof TypeError && cause.message.startsWith('it is ') ? cause.message : 'it has no JSON form';

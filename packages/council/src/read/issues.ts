import type * as z from 'zod';
import { describedAs } from '../schema/field.js';
import { keysOf, layers, schemaAt, valueBelow } from '../schema/walk.js';
import { type KeyPath, keyOf, type UnplacedFault } from './fault.js';
import { isSecret } from './secrets.js';
import { suggest } from './suggest.js';

type Issue = z.core.$ZodIssue;

/** What the faults of one block of settings are told with: its schema, its raw value and the path to it. */
export interface Block {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly path: KeyPath;
  /** A scalar as it is written in the file, without its quotes. */
  readonly sourceOf: (path: KeyPath) => string | undefined;
}

const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a block of keys';
  if (typeof value === 'number' || typeof value === 'bigint') return 'a number';
  if (typeof value === 'boolean') return 'true or false';
  return 'text';
};

const WANTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each item on a line of its own after a hyphen',
  object: 'a block of keys, each on a line of its own and indented',
  record: 'a block of keys, each on a line of its own and indented',
};

const asYaml = (value: unknown): string => {
  if (typeof value === 'string') return /^[\w(][^#]*$/.test(value) && !/: /.test(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(asYaml).join(', ')}]`;
  return String(value);
};

/** The example of a schema, whichever of its layers it was said of. */
const exampleOf = (schema: z.core.$ZodType | undefined): unknown =>
  schema === undefined
    ? undefined
    : layers(schema)
        .map((layer) => describedAs(layer).example)
        .find((example) => example !== undefined);

const describe = (schema: z.core.$ZodType | undefined): string | undefined =>
  schema === undefined
    ? undefined
    : layers(schema)
        .map((layer) => describedAs(layer).description)
        .find((description) => description !== undefined);

const lastOf = (path: KeyPath): string => String(path.at(-1) ?? '');

const writeIt = (path: KeyPath, schema: z.core.$ZodType | undefined): string => {
  const example = exampleOf(schema);
  if (example === undefined || (typeof example === 'object' && !Array.isArray(example))) return '';
  return typeof path.at(-1) === 'number'
    ? ` For example: - ${asYaml(example)}`
    : ` For example: ${lastOf(path)}: ${asYaml(example)}`;
};

const at = (
  path: KeyPath,
  block: Block,
): { readonly value: unknown; readonly schema: z.core.$ZodType | undefined } => ({
  value: path.reduce(valueBelow, block.value),
  schema: schemaAt(block.schema, block.value, path),
});

const missing = (path: KeyPath, block: Block): UnplacedFault => {
  const whole = [...block.path, ...path];
  const { schema } = at(path, block);
  const description = describe(schema);
  const parent = whole.slice(0, -1);
  const below = parent.length === 0 ? 'at the left edge of the file' : `under ${keyOf(parent)}`;
  return {
    code: 'missing',
    path: whole,
    at: 'key',
    message: `${keyOf(whole)} is missing${description === undefined ? '' : `: ${description.replace(/\.$/, '')}`}`,
    fix: `Add it ${below}.${writeIt(path, schema)}`,
  };
};

/** What to do about a value of the wrong kind, from how it is written. */
const retyped = (value: unknown, source: string | undefined, expected: string): string | undefined => {
  // An unquoted telephone number loses its first zero on the way to a number; its source has it still.
  if (expected === 'string') return source === undefined ? undefined : `Put it in double quotes: "${source}".`;
  const bare = typeof value === 'string' && /^\d+$/.test(value) && ['int', 'number'].includes(expected);
  return bare ? `Write it without quotes: ${value}.` : undefined;
};

const wrongType = (path: KeyPath, block: Block, expected: string): UnplacedFault => {
  const whole = [...block.path, ...path];
  const { value, schema } = at(path, block);
  const wanted = WANTED[expected] ?? expected;
  const numeric = expected === 'int' && typeof value === 'number';
  const given = numeric ? (Number.isInteger(value) ? 'too large' : 'a number with decimals') : kindOf(value);
  return {
    code: 'wrong-type',
    path: whole,
    at: 'value',
    message: `${keyOf(whole)} must be ${wanted}, and is ${given}`,
    fix:
      retyped(value, isSecret(whole) ? undefined : block.sourceOf(whole), expected) ??
      `Write ${wanted}.${writeIt(path, schema)}`,
  };
};

const oneOf = (path: KeyPath, block: Block, allowed: readonly unknown[]): UnplacedFault => {
  const whole = [...block.path, ...path];
  const { value } = at(path, block);
  const names = allowed.map(String);
  if (value === undefined) {
    return { ...missing(path, block), fix: `Add it, with one of: ${names.join(', ')}.` };
  }
  const meant = typeof value === 'string' ? suggest(value, names) : undefined;
  return {
    code: 'wrong-value',
    path: whole,
    at: 'value',
    message: `${keyOf(whole)} is ${isSecret(whole) ? 'something' : JSON.stringify(value)}, which is not one of: ${names.join(', ')}`,
    fix:
      meant === undefined
        ? `Write one of: ${names.join(', ')}.`
        : `Did you mean ${meant}? Write one of: ${names.join(', ')}.`,
  };
};

/** The section of the whole settings that has a key of this name, for a key that was indented too little. */
const sectionWith = (key: string, block: Block): string | undefined =>
  keysOf(block.schema, block.value).find((section) => {
    const schema = schemaAt(block.schema, block.value, [section]);
    return schema !== undefined && keysOf(schema, valueBelow(block.value, section)).includes(key);
  });

const unknownKey = (path: KeyPath, block: Block, key: string): UnplacedFault => {
  const { value, schema } = at(path, block);
  const known = schema === undefined ? [] : keysOf(schema, value);
  const unsaid = known.filter((name) => valueBelow(value, name) === undefined);
  const whole = [...block.path, ...path];
  const section = sectionWith(key, block);
  const meant = suggest(key, unsaid) ?? suggest(key, known);
  const hint =
    section !== undefined && section !== path[0]
      ? `It belongs under ${section}: indent it there.`
      : meant === undefined
        ? 'Remove it.'
        : `Did you mean ${meant}?`;
  const where = whole.length === 0 ? 'here' : `in ${keyOf(whole)}`;
  return {
    code: 'unknown-key',
    path: [...whole, key],
    at: 'key',
    message: `${keyOf([...whole, key])} is not a key of council.yml`,
    fix: `${hint} ${known.length === 0 ? `No keys are known ${where}.` : `Known ${where}: ${known.join(', ')}.`}`,
  };
};

const size = (path: KeyPath, block: Block, limit: string, origin: string): UnplacedFault => {
  const whole = [...block.path, ...path];
  const { value, schema } = at(path, block);
  const counted = { string: ' characters', array: ' items', set: ' items', file: ' bytes' }[origin] ?? '';
  const given =
    typeof value === 'number' ? `is ${value}` : `has ${(value as { length?: number }).length ?? 0}${counted}`;
  return {
    code: 'wrong-value',
    path: whole,
    at: 'value',
    message: `${keyOf(whole)} ${given}, and must ${counted === '' ? 'be' : 'have'} ${limit}${counted}`,
    fix: `Change it to ${limit}${counted}.${writeIt(path, schema)}`,
  };
};

/** Of the options of a union, the issues of the one that the value was most likely meant for. */
const likeliest = (options: readonly (readonly Issue[])[]): readonly Issue[] => {
  const meantFor = (issues: readonly Issue[]): number =>
    issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0) ? 1000 : issues.length;
  return [...options].sort((a, b) => meantFor(a) - meantFor(b))[0] ?? [];
};

const pathOf = (issue: Issue): KeyPath => issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));

/** An issue of zod as faults in the words of council.yml. */
export const faultsOfIssue = (issue: Issue, block: Block, above: KeyPath = []): readonly UnplacedFault[] => {
  const path = [...above, ...pathOf(issue)];
  const whole = [...block.path, ...path];
  const { value, schema } = at(path, block);
  switch (issue.code) {
    case 'invalid_type':
      return [value === undefined ? missing(path, block) : wrongType(path, block, issue.expected)];
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(path, block, key));
    case 'invalid_value':
      return [oneOf(path, block, issue.values)];
    case 'invalid_union': {
      if (issue.errors.length === 0) return [oneOf(path, block, (issue as { options?: unknown[] }).options ?? [])];
      if (value === undefined) return [missing(path, block)];
      return likeliest(issue.errors).flatMap((inner) => faultsOfIssue(inner, block, path));
    }
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues
        .flatMap((inner) => faultsOfIssue(inner, block, path))
        .map((fault) => ({ ...fault, at: 'key' }));
    case 'too_small':
    case 'too_big': {
      if (!/^Too (small|big)/.test(issue.message)) break;
      const limit = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
      return [size(path, block, limit, issue.origin)];
    }
  }
  const visible = (typeof value === 'string' || typeof value === 'number') && !isSecret(whole);
  const shown = visible ? ` (${JSON.stringify(value).slice(0, 80)})` : '';
  const fix: unknown = issue.code === 'custom' ? issue.params?.fix : undefined;
  return [
    {
      code: 'wrong-value',
      path: whole,
      at: 'value',
      message: `${keyOf(whole)}${shown} ${issue.message.replace(/^Invalid/, 'is not valid: invalid')}`,
      fix: typeof fix === 'string' ? fix : `Change it.${writeIt(path, schema)}`,
    },
  ];
};

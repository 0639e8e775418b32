import { decode } from '../csv/text.js';
import { numberOf } from '../report/codes.js';
import type { BooleanType, EnumType } from '../standard/field.js';
import { nearest } from '../text/nearest.js';
import { normalise } from '../text/normalise.js';
import type { CellCheck, Explanation } from './cell-check.js';
import { memoised } from './memo.js';

const SHOWN = 12;

const listOf = (values: readonly string[], or: string): string => {
  const shown = values.slice(0, SHOWN).map((value) => `‘${value}’`);
  const more = values.length - shown.length;
  return more > 0 ? `${shown.join(', ')} … (+${more})` : shown.join(values.length === 2 ? ` ${or} ` : ', ');
};

interface Choice {
  readonly value: string;
  readonly variants: readonly string[];
}

interface ChoiceRule {
  readonly choices: readonly Choice[];
  readonly invalid: number;
  readonly format: number;
  readonly anyCase: boolean;
}

const compile = ({ choices, invalid, format, anyCase }: ChoiceRule): CellCheck => {
  const values = choices.map(({ value }) => value);
  const exact = new Set(values);
  const lower = new Set(values.map((value) => value.toLowerCase()));
  const certain = new Map<string, string>();
  for (const { value, variants } of choices) {
    for (const each of [value, ...variants]) {
      const plain = normalise(each);
      // A spelling that could mean two values is certain for neither, unless it is the value itself.
      const other = certain.get(plain);
      if (plain === '') continue;
      if (other === undefined || each === value) certain.set(plain, value);
      else if (other !== value && normalise(other) !== plain) certain.set(plain, '');
    }
  }
  const fixOf = (text: string): string | undefined => certain.get(normalise(text)) || undefined;
  return {
    check: memoised((bytes, start, end) => {
      const text = decode(bytes, start, end);
      if (exact.has(text) || (anyCase && lower.has(text.toLowerCase()))) return 0;
      return fixOf(text) === undefined ? invalid : format;
    }),
    explain: (text, code): Explanation => {
      const parts = { form: listOf(values, 'or') };
      const welshParts = { form: listOf(values, 'neu') };
      if (code === format) return { parts, welshParts, fix: fixOf(text) };
      return { parts, welshParts, suggestion: nearest(text, values) };
    },
  };
};

/** Checks one of a list of values. */
export const enumCheck = ({ values, anyCase = false }: EnumType): CellCheck =>
  compile({
    choices: values.map(({ value, variants = [] }) => ({ value, variants })),
    invalid: numberOf('enum-invalid'),
    format: numberOf('enum-format'),
    anyCase,
  });

/** Checks one of two. */
export const booleanCheck = (field: BooleanType): CellCheck =>
  compile({
    choices: [
      {
        value: field.true ?? 'true',
        variants: ['true', 'yes', 'y', 't', '1', ...(field.trueVariants ?? [])],
      },
      {
        value: field.false ?? 'false',
        variants: ['false', 'no', 'n', 'f', '0', ...(field.falseVariants ?? [])],
      },
    ],
    invalid: numberOf('boolean-invalid'),
    format: numberOf('boolean-format'),
    anyCase: false,
  });

/** How a weighted total is made and divided. */
export type ModulusMethod = 'MOD10' | 'MOD11' | 'DBLAL';

/** One row of the modulus weight table. */
export interface ModulusRule {
  readonly from: number;
  readonly to: number;
  readonly method: ModulusMethod;
  /** One for each digit: six of the sort code (u to z), eight of the account number (a to h). */
  readonly weights: readonly number[];
  /** 1 to 14; undefined for an ordinary row. */
  readonly exception: number | undefined;
}

/** The modulus weight table and the sort code substitution table, read and indexed. */
export interface ModulusTable {
  /** ISO date from which the table holds. */
  readonly holdsFrom: string;
  /** The one or two rows of a sort code, in the table's order; none where its accounts cannot be checked. */
  rulesOf(sortCode: string): readonly ModulusRule[];
  /** The sort code that stands for another in checks with exception 5. */
  substituteOf(sortCode: string): string;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly rules: readonly ModulusRule[];
}

const ROW = /^([0-9]{6}) ([0-9]{6}) (MOD10|MOD11|DBLAL)((?: {1,4}-?[0-9]{1,3}){14})(?: {1,3}([0-9]{1,2}))?$/;
const SUBSTITUTION = /^([0-9]{6}) ([0-9]{6})$/;

/**
 * Reads the tables as Vocalink publishes them. This package ships none: their terms do not say that they may be passed
 * on. Download them (free of charge) and hand their text in.
 *
 * @param weights text of `valacdos.txt`
 * @param substitutions text of `scsubtab.txt`
 * @param holdsFrom ISO date from which the table holds, printed on the page it is downloaded from
 * @throws SyntaxError where a line is none of the table's, or ranges overlap; it names file and line
 */
export const readModulusTable = (weights: string, substitutions: string, holdsFrom: string): ModulusTable => {
  const ranges = indexed(linesOf(weights).map(([line, at]) => ruleOf(line, at)));
  const substitutes = new Map(
    linesOf(substitutions).map(([line, at]): [string, string] => {
      const [, from, to] = SUBSTITUTION.exec(line) ?? [];
      if (from === undefined || to === undefined)
        throw new SyntaxError(`Sort code substitution table, line ${at}: not two sort codes of six digits.`);
      return [from, to];
    }),
  );
  return {
    holdsFrom,
    rulesOf: (sortCode) => rulesIn(ranges, Number(sortCode)),
    substituteOf: (sortCode) => substitutes.get(sortCode) ?? sortCode,
  };
};

/** Lines that are not blank, with their number in the file. */
const linesOf = (text: string): readonly (readonly [string, number])[] =>
  text
    .split('\n')
    .map((line, index) => [line.trimEnd(), index + 1] as const)
    .filter(([line]) => line !== '');

const ruleOf = (line: string, at: number): ModulusRule => {
  const [, from, to, method, weights = '', exception] = ROW.exec(line) ?? [];
  if (method !== 'MOD10' && method !== 'MOD11' && method !== 'DBLAL')
    throw new SyntaxError(
      `Modulus weight table, line ${at}: not two sort codes, MOD10, MOD11 or DBLAL, 14 weights and perhaps an exception.`,
    );
  return {
    from: Number(from),
    to: Number(to),
    method,
    weights: weights.trim().split(/ +/).map(Number),
    exception: exception === undefined ? undefined : Number(exception),
  };
};

/** Ranges in order, each with its one or two rows. */
const indexed = (rules: readonly ModulusRule[]): readonly Range[] => {
  const byRange = new Map<string, ModulusRule[]>();
  for (const rule of rules) {
    const key = `${rule.from} ${rule.to}`;
    byRange.set(key, [...(byRange.get(key) ?? []), rule]);
  }
  const ranges = [...byRange.values()]
    .map((same) => ({ from: same[0]?.from ?? 0, to: same[0]?.to ?? 0, rules: same }))
    .sort((one, other) => one.from - other.from);
  for (const [index, range] of ranges.entries()) {
    const next = ranges[index + 1];
    if (range.rules.length > 2 || range.to < range.from || (next && next.from <= range.to))
      throw new SyntaxError(
        `Modulus weight table: the rows of ${String(range.from).padStart(6, '0')} overlap others, run backwards, or are more than two.`,
      );
  }
  return ranges;
};

const NO_RULES: readonly ModulusRule[] = [];

const rulesIn = (ranges: readonly Range[], sortCode: number): readonly ModulusRule[] => {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined || sortCode < range.from) high = middle - 1;
    else if (sortCode > range.to) low = middle + 1;
    else return range.rules;
  }
  return NO_RULES;
};

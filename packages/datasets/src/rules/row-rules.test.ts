import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../test/bytes.js';
import { standardOf, type TestField } from '../../test/standard.js';
import { checkCsv, type RowRule, RuleFieldError } from '../index.js';

const FIELDS: readonly TestField[] = [
  { name: 'A', type: 'number' },
  { name: 'B', type: 'number' },
  { name: 'C', type: 'number' },
  { name: 'Start', type: 'date' },
  { name: 'End', type: 'date' },
  { name: 'Kind', type: 'text' },
];

type BareRule = RowRule extends infer Each ? (Each extends RowRule ? Omit<Each, 'id' | 'clause'> : never) : never;

interface Case {
  readonly rule: BareRule;
  readonly right: readonly string[];
  /** Rows, each with the message of its fault. */
  readonly wrong: readonly (readonly [string, string])[];
}

const CASES: readonly Case[] = [
  {
    rule: { rule: 'order', fields: ['Start', 'End'] },
    right: ['2024-01-01,2024-01-01', '2024-01-01,2024-01-02', ',2024-01-01', '2024-01-01,', 'x,2024-01-01'],
    wrong: [['2024-01-02,2024-01-01', 'E: ‘End’ must not be before ‘Start’ in the same row.']],
  },
  {
    rule: { rule: 'order', fields: ['Start', 'End'], orEqual: false, severity: 'warning' },
    right: ['2024-01-01,2024-01-02'],
    wrong: [['2024-01-01,2024-01-01', 'E: ‘End’ must not be before ‘Start’ in the same row.']],
  },
  {
    rule: { rule: 'at-least-one', fields: ['A', 'B'] },
    right: ['1,', ',1', '1,1'],
    wrong: [[',', 'A: This row must have at least one of: ‘A’, ‘B’.']],
  },
  {
    rule: { rule: 'at-most-one', fields: ['A', 'B'] },
    right: ['1,', ',1', ','],
    wrong: [['1,1', 'A: This row must have at most one of: ‘A’, ‘B’.']],
  },
  {
    rule: { rule: 'exactly-one', fields: ['A', 'B'] },
    right: ['1,', ',1'],
    wrong: [
      ['1,1', 'A: This row must have exactly one of: ‘A’, ‘B’.'],
      [',', 'A: This row must have exactly one of: ‘A’, ‘B’.'],
    ],
  },
  {
    rule: { rule: 'all-or-none', fields: ['A', 'B'] },
    right: ['1,1', ','],
    wrong: [['1,', 'A: This row must have all or none of: ‘A’, ‘B’.']],
  },
  {
    rule: { rule: 'required-when', field: 'B', when: { field: 'Kind', isOneOf: ['pond', 'lake'] } },
    right: ['Pond,1', 'river,', ','],
    wrong: [['LAKE,', 'B: ‘B’ must have a value in this row because of ‘Kind’.']],
  },
  {
    rule: { rule: 'required-when', field: 'B', when: { field: 'Kind', isNotOneOf: ['pond'] } },
    right: ['pond,', ',', 'lake,1'],
    wrong: [['lake,', 'B: ‘B’ must have a value in this row because of ‘Kind’.']],
  },
  {
    rule: { rule: 'empty-when', field: 'B', when: { field: 'Kind', isFilled: false } },
    right: ['pond,1', ','],
    wrong: [[',1', 'B: ‘B’ must be empty in this row because of ‘Kind’.']],
  },
  {
    rule: { rule: 'one-of-when', field: 'Kind', isOneOf: ['pond', 'lake'], when: { field: 'B', isFilled: true } },
    right: ['POND,1', 'river,', ',1'],
    wrong: [['river,1', 'F: ‘Kind’ must be one of ‘pond’, ‘lake’ in this row because of ‘B’.']],
  },
  {
    rule: { rule: 'range-when', field: 'B', min: -1, max: 2, when: { field: 'Kind', isOneOf: ['pond'] } },
    right: ['pond,-1', 'POND,2', 'pond,', 'pond,x', 'lake,3', ',3'],
    wrong: [
      ['pond,2.5', 'B: ‘B’ must be from -1 to 2 in this row because of ‘Kind’.'],
      ['pond,-2', 'B: ‘B’ must be from -1 to 2 in this row because of ‘Kind’.'],
    ],
  },
  {
    rule: { rule: 'sum', fields: ['A', 'B'], total: 'C' },
    right: ['1,2,3', '0.1,0.2,0.3', '1,,1', ',,5', 'x,2,9', '1,2,'],
    wrong: [['1,2,4', 'C: ‘C’ must be the sum of ‘A’, ‘B’ in the same row.']],
  },
  {
    rule: { rule: 'sum', fields: ['A', 'B'], total: 'C', tolerance: 1 },
    right: ['1,2,4'],
    wrong: [['1,2,4.5', 'C: ‘C’ must be the sum of ‘A’, ‘B’ in the same row.']],
  },
  {
    rule: { rule: 'unique-together', fields: ['A', 'B'] },
    right: ['1,2', '2,1', '12,', ',12', ','],
    wrong: [['1,2', 'A: ‘A’, ‘B’ together must be different in every row; row 2 has the same.']],
  },
];

/** The columns that a case's rows have, by how its rule is written. */
const headersOf = (rule: BareRule): string => {
  if (rule.rule === 'sum') return 'A,B,C';
  if ('when' in rule) return 'Kind,B';
  return rule.fields.join(',');
};

/** Every column of the standard, so that letters are those of the standard's order. */
const wholeRow = (headers: string, row: string): string => {
  const cells = new Map(headers.split(',').map((header, at) => [header, row.split(',')[at] ?? '']));
  return [...FIELDS.map(({ name }) => cells.get(name) ?? ''), 'x'].join(',');
};

const check = async (rule: BareRule, rows: readonly string[]) => {
  const headers = headersOf(rule);
  const standard = standardOf(FIELDS, {
    rowRules: [{ ...rule, id: 'ours', clause: 'Guide, rules' } as RowRule],
    otherColumns: 'ignore',
  });
  const file = [`${FIELDS.map(({ name }) => name).join(',')},Other`, ...rows.map((row) => wholeRow(headers, row))];
  const { faults } = await checkCsv(bytesOf(file.join('\n')), standard);
  return faults.filter((fault) => fault.rule === 'ours');
};

describe.each(CASES)('$rule', ({ rule, right, wrong }) => {
  it('says nothing of rows that keep to it', async () => {
    expect(await check(rule, right)).toEqual([]);
  });

  it.each(wrong)('says of %j: %s', async (row, said) => {
    // Below the rows that are right, so that what was seen before is remembered.
    const [fault, ...more] = await check(rule, [...right, row]);
    expect(more).toEqual([]);
    expect(`${fault?.letter}: ${fault?.message.en}`).toBe(said);
    expect(fault?.message.cy).not.toMatch(/\{|undefined/);
    expect(fault).toMatchObject({ row: right.length + 2, clause: 'Guide, rules', severity: rule.severity ?? 'error' });
  });
});

it('says a rule’s own words, at the column of the field', async () => {
  const rule: RowRule = { id: 'r', clause: 'c', rule: 'order', fields: ['A', 'B'], message: 'Ponds grow.' };
  const { faults } = await checkCsv(bytesOf('B,A\n1,2\n'), standardOf(FIELDS, { rowRules: [rule] }));
  expect(faults).toEqual([
    {
      code: 'rule-order',
      severity: 'error',
      message: { en: 'Ponds grow.', cy: 'Rhaid i ‘B’ beidio â bod cyn ‘A’ yn yr un rhes.' },
      row: 2,
      column: 'B',
      letter: 'A',
      columnIndex: 0,
      field: 'B',
      byteOffset: 4,
      clause: 'c',
      rule: 'r',
    },
  ]);
});

it('asks for a column that the file does not have, by its field alone', async () => {
  const rule: RowRule = {
    id: 'r',
    clause: 'c',
    rule: 'required-when',
    field: 'B',
    when: { field: 'A', isFilled: true },
  };
  const { faults } = await checkCsv(bytesOf('A\n1\n'), standardOf(FIELDS, { rowRules: [rule] }));
  expect(faults).toMatchObject([{ code: 'rule-required-when', row: 2, field: 'B', byteOffset: 2 }]);
});

it('refuses a rule that names a field which the standard does not have', async () => {
  const rule: RowRule = { id: 'r', clause: 'c', rule: 'order', fields: ['A', 'Z'] };
  await expect(checkCsv(bytesOf('A\n1\n'), standardOf(FIELDS, { rowRules: [rule] }))).rejects.toThrow(RuleFieldError);
});

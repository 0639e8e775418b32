import { expect, it } from 'vitest';
import { bytesOf, inPieces } from '../../test/bytes.js';
import { standardOf } from '../../test/standard.js';
import { checkCsv } from '../index.js';

const PONDS = standardOf(
  [
    { name: 'Ref', type: 'text', unique: true },
    { name: 'Cost', type: 'money', required: true },
    { name: 'Keeper', type: 'email', isPersonal: true, unique: true },
    { name: 'Kind', type: 'enum', isPersonal: true, values: [{ value: 'newt' }] },
  ],
  { rowRules: [{ id: 'both', rule: 'all-or-none', fields: ['Ref', 'Keeper'], clause: 'Guide' }] },
);

const MESSY = [
  'Our ponds',
  'Ref;Cost;Keeper;Kind;;Zebra',
  'A;£5;x;Newt',
  ';5;x;newtt;;\u00a0',
  '"a ""b""',
  'c";;x@y.gov.uk;;',
  'A;5;x;newt;;;;',
  '',
  '"open;5;;',
  'B\0; 6 ;;\u{1f986}ŵ;',
].join('\r\n');

it.each([
  ['utf-8', bytesOf(MESSY)],
  ['utf-8 with invalid bytes', Uint8Array.from([...bytesOf(MESSY), 0xff, 0xc3, 59, 0xe2, 0x82])],
  ['utf-16le', bytesOf(`\uFEFF${MESSY}`, 'utf-16le')],
  ['utf-16be, cut in the middle', bytesOf(`\uFEFF${MESSY}`, 'utf-16be').subarray(0, -1)],
])('says the same of %s whatever the pieces it comes in', async (_, bytes) => {
  const whole = await checkCsv(bytes, PONDS);
  expect(whole.counts.total).toBeGreaterThan(10);
  for (const size of [1, 2, 3, 5, 7, 11, 64]) expect(await checkCsv(inPieces(bytes, size), PONDS)).toEqual(whole);
});

it('never gives what is in a personal field', async () => {
  const { faults } = await checkCsv(bytesOf('Ref,Cost,Keeper,Kind\nA,1,secret,Newt\nB,2,secret,newtt\n'), PONDS);
  expect(faults.map(({ code }) => code)).toEqual([
    'email-invalid',
    'enum-format',
    'email-invalid',
    'value-not-unique',
    'enum-invalid',
  ]);
  for (const fault of faults) {
    expect(fault).not.toHaveProperty('value');
    expect(fault).not.toHaveProperty('fix');
    expect(fault).not.toHaveProperty('suggestion');
    expect(JSON.stringify(fault)).not.toMatch(/secret|newtt/);
  }
});

it('takes the identifiers of people for personal unless a standard says otherwise', async () => {
  const number = (isPersonal?: boolean) =>
    standardOf([
      { name: 'Ref', type: 'text' },
      {
        name: 'Number',
        type: 'identifier',
        identifier: 'national-insurance-number',
        ...(isPersonal === undefined ? {} : { isPersonal }),
      },
    ]);
  const file = bytesOf('Ref,Number\nA,qq 12 34 56 c\n');
  expect(JSON.stringify(await checkCsv(file, number()))).not.toContain('qq 12');
  expect((await checkCsv(file, number(false))).faults[0]?.value).toBe('qq 12 34 56 c');
});

it('cuts a header of a megabyte wherever a fault carries it', async () => {
  const header = `Cost${'-'.repeat(1_000_000)}`;
  const report = await checkCsv(bytesOf(`Ref,${header}\n${'A,x\n'.repeat(1_000)}`), PONDS);
  expect(JSON.stringify(report).length).toBeLessThan(2_000_000);
  expect(report.columns?.[1]?.header.length).toBeLessThanOrEqual(201);
});

it('counts every fault, lists the first of them, and says so', async () => {
  const file = bytesOf(`Ref,Cost\n${Array.from({ length: 500 }, (_, at) => `${at},£${at}\n`).join('')}`);
  const { counts, faults, truncated, limits } = await checkCsv(file, PONDS, { maxFaults: 10 });
  expect([counts.total, counts.byCode, counts.byColumn]).toEqual([
    1000,
    { 'money-format': 500, 'rule-filled': 500 },
    { Ref: 500, Cost: 500 },
  ]);
  expect([faults.length, faults.at(-1)?.row, truncated]).toEqual([10, 6, true]);
  expect(limits).toEqual([
    {
      en: 'The first 10 faults are listed; the counts are of all 1000.',
      cy: 'Rhestrir y 10 nam cyntaf; mae’r cyfrifon o’r 1000 i gyd.',
    },
  ]);
});

it('lists what is known only at the end where it belongs, however short the list', async () => {
  const bytes = Uint8Array.from([...bytesOf('Ref,Cost\nŵ,'), 0xff, ...bytesOf('\nB,x\nC,x\n')]);
  const { faults } = await checkCsv(
    bytes,
    standardOf([
      { name: 'Ref', type: 'text' },
      { name: 'Cost', type: 'money' },
    ]),
    { maxFaults: 2 },
  );
  expect(faults.map(({ code, row }) => `${code} ${row}`)).toEqual(['money-invalid 2', 'encoding-invalid-bytes 2']);
});

it('takes back the fixes of dates that turn out to have been doubtful', async () => {
  const standard = standardOf([{ name: 'Dug', type: 'date' }]);
  const { faults } = await checkCsv(bytesOf('Dug\n03/04/2024\n25/04/2024\n04/25/2024\n05/06/2024\n'), standard);
  expect(faults.map(({ code, fix, suggestion }) => [code, fix, suggestion])).toEqual([
    ['date-format', undefined, '2024-03-04'],
    ['date-format', '2024-04-25', undefined],
    ['date-month-first', undefined, '2024-04-25'],
    ['date-format', undefined, '2024-05-06'],
  ]);
});

it('says where it stopped remembering values', async () => {
  const file = bytesOf('Ref,Cost\nA,1\nB,1\nC,1\nC,1\nA,1\n');
  const { counts, limits } = await checkCsv(file, standardOf([{ name: 'Ref', type: 'text', unique: true }]), {
    uniqueLimit: 2,
  });
  expect(counts.byCode['value-not-unique']).toBe(1);
  expect(limits[0]?.en).toContain('among the first 2 different ones only');
});

it('stops when it is told to, and says how far it has read', async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  const file = inPieces(bytesOf(`Ref,Cost\n${'A,1\n'.repeat(300_000)}`), 65_536);
  const check = checkCsv(file, PONDS, {
    signal: stop.signal,
    onProgress: (bytes) => {
      seen.push(bytes);
      if (bytes > 500_000) stop.abort(new Error('enough'));
    },
  });
  await expect(check).rejects.toThrow('enough');
  expect(seen.at(-1)).toBeLessThan(1_000_000);
});

it('refuses what is not bytes', async () => {
  const texts: Iterable<Uint8Array> = JSON.parse('["Ref,Cost"]');
  await expect(checkCsv(texts, PONDS)).rejects.toThrow('A dataset is read from bytes');
});

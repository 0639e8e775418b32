/**
 * The engine on a table of our own, one range for each method and exception. Every case was worked out by hand from
 * section 2.2 of the specification; the published table and its 34 cases run as `test:reference`.
 */
import { describe, expect, it } from 'vitest';
import { checkModulus, parse, readModulusTable } from './index.js';

const ACCOUNT_8_TO_1 = '   0    0    0    0    0    0    8    7    6    5    4    3    2    1';
const ALTERNATE = '   2    1    2    1    2    1    2    1    2    1    2    1    2    1';
const ALL_ONE = '   1    1    1    1    1    1    1    1    1    1    1    1    1    1';
const EXCEPTION_9 = '   0    0    0    0    0    0    0    0    8    7   10    9    3    1';

const WEIGHTS = [
  `100000 100999 MOD11 ${ACCOUNT_8_TO_1}`,
  `101000 101999 MOD10 ${ALL_ONE}`,
  `102000 102999 DBLAL ${ALTERNATE}`,
  `103000 103999 MOD11 ${ACCOUNT_8_TO_1}`,
  `103000 103999 DBLAL ${ALTERNATE}`,
  `110000 110999 DBLAL ${ALTERNATE}   1`,
  `120000 120999 MOD11 ${ACCOUNT_8_TO_1}   2`,
  `120000 120999 MOD11 ${EXCEPTION_9}   9`,
  `130000 130999 MOD11 ${ACCOUNT_8_TO_1}`,
  `130000 130999 DBLAL ${ALTERNATE}   3`,
  `140000 140999 MOD11    0    0    0    0    0    0    8    7    6    5    4    3    0    0   4`,
  `150000 150999 MOD11 ${ALL_ONE.replace(/(?: {4}1){2}$/, '    0    0')}   5`,
  `150000 150999 DBLAL ${ALTERNATE.replace(/ {4}1$/, '    0')}   5`,
  `160000 160999 MOD11 ${ACCOUNT_8_TO_1}   6`,
  `170000 170999 MOD11 ${ALL_ONE}   7`,
  `180000 180999 MOD11 ${ALL_ONE}   8`,
  `190000 190999 MOD11 ${ALL_ONE}  10`,
  `190000 190999 DBLAL ${ALTERNATE}  11`,
  `200000 200999 MOD11 ${ACCOUNT_8_TO_1}  12`,
  `200000 200999 MOD10 ${ALL_ONE}  13`,
  `210000 210999 MOD11 ${ACCOUNT_8_TO_1}  14`,
  `220000 220999 MOD10    0    0    0    0    0    0    0    0    0    0    0    0   -1    1`,
].join('\r\n');

const table = readModulusTable(WEIGHTS, '150001 150002\r\n', '2026-01-01');

describe('checkModulus', () => {
  it.each([
    ['100500', '07000001', 'MOD11: 49 + 1 = 50, 6 over', 'failed'],
    ['100500', '00000031', 'MOD11: 3×2 + 1 = 7', 'failed'],
    ['100500', '00000051', 'MOD11: 5×2 + 1 = 11', 'passed'],
    ['101000', '00000008', 'MOD10: 1+0+1+0+0+0 + 8 = 10', 'passed'],
    ['101000', '00000009', 'MOD10: 11', 'failed'],
    ['102000', '00000060', 'DBLAL: 1×2 + 2×2 + 6×2 as 1+2 = 9', 'failed'],
    ['102000', '00000061', 'DBLAL: 2 + 4 + 3 + 1 = 10', 'passed'],
    ['103000', '00000051', 'both: MOD11 11; DBLAL 2 + 6 + 1 + 1 = 10', 'passed'],
    ['103100', '00000051', 'both: MOD11 11; DBLAL 2 + 6 + 1 + 1 + 1 = 11, fails', 'failed'],
    ['103000', '00000303', 'both: MOD11 3×3 + 3 = 12, fails', 'failed'],
    ['110000', '00000000', '1: DBLAL 2 + 1 + 27 = 30', 'passed'],
    ['110000', '00000001', '1: 31', 'failed'],
    ['120000', '00000051', '2: a is 0, its own weights: 11', 'passed'],
    ['120000', '10000050', '2: a is not 0: 6×1 + 5×3 = 21; 9: 15', 'failed'],
    ['120000', '10000042', '2: 6×1 + 4×3 + 2 = 20; 9: 4×3 + 2 = 14', 'failed'],
    ['120000', '10000015', '2: 6×1 + 1×3 + 5 = 14; 9: 8', 'failed'],
    ['120000', '10000012', '2: 6×1 + 1×3 + 2 = 11', 'passed'],
    ['120000', '10000032', '2: 6 + 9 + 2 = 17; 9: 11', 'passed'],
    ['120000', '10000096', '2: a is not 0 and g is 9: 27 + 6 = 33', 'passed'],
    ['130000', '00600051', '3: MOD11 6×6 + 10 + 1 = 47, fails', 'failed'],
    ['130000', '00600085', '3: c is 6, so no DBLAL; MOD11 36 + 16 + 5 = 57', 'failed'],
    ['130000', '00600041', '3: MOD11 36 + 8 + 1 = 45', 'failed'],
    ['130000', '00600040', '3: MOD11 36 + 8 = 44; c is 6', 'passed'],
    ['130000', '00000051', '3: MOD11 11; c is 0, so DBLAL 2 + 3 + 1 + 1 = 7', 'failed'],
    ['140000', '00000109', '4: f×3 = 3 over, gh is 09', 'failed'],
    ['140000', '00000103', '4: 3 over, gh is 03', 'passed'],
    ['140000', '00002210', '4: 8 + 6 = 14, 3 over, gh is 10', 'failed'],
    ['140000', '00004210', '4: 16 + 6 = 22', 'failed'],
    ['140000', '00001210', '4: 4 + 6 = 10 over, gh is 10', 'passed'],
    ['150000', '00000458', '5: MOD11 1 + 5 + 4 = 10, wants 1, g is 5', 'failed'],
    ['150000', '00000412', '5: MOD11 10, g is 1; DBLAL 2 + 5 + 4 + 2 = 13, wants 7, h is 2', 'failed'],
    ['150000', '00000417', '5: MOD11 10, g is 1; DBLAL 13, h is 7', 'passed'],
    ['160000', '40000077', '6: a is 4, g and h the same', 'cannot-be-checked'],
    ['160000', '80000000', '6: a is 8', 'cannot-be-checked'],
    ['160000', '30000077', '6: a is 3: 24 + 14 + 7 = 45', 'failed'],
    ['160000', '40000078', '6: g and h differ: 32 + 14 + 8 = 54', 'failed'],
    ['160000', '40000067', '6: 32 + 12 + 7 = 51', 'failed'],
    ['160000', '40000060', '6: 32 + 12 = 44', 'passed'],
    ['170000', '99000092', '7: g is 9, u to b are nothing: 9 + 2 = 11', 'passed'],
    ['170000', '99000093', '7: 12', 'failed'],
    ['170000', '00000030', '7: g is 3: 1 + 7 + 3 = 11', 'passed'],
    ['180000', '00000004', '8: as 090126: 0+9+0+1+2+6 + 4 = 22', 'passed'],
    ['180000', '00000002', '8: 20', 'failed'],
    ['190000', '09000092', '10: ab is 09 and g is 9: 9 + 2 = 11', 'passed'],
    ['190000', '99000092', '10: ab is 99', 'passed'],
    ['190000', '19000092', '10: ab is 19: 10 + 21 = 31; 11: DBLAL 2 + 9 + 2 + 9 + 9 + 2 = 33', 'failed'],
    ['190000', '10000000', '10: 1 + 9 + 1 = 11', 'passed'],
    ['190000', '00000007', '10: 17, fails; 11: 2 + 9 + 7 = 18, fails', 'failed'],
    ['190000', '00000009', '10: 19, fails; 11: 2 + 9 + 9 = 20', 'passed'],
    ['200000', '00000051', '12: 11', 'passed'],
    ['200000', '00000008', '12: 8, fails; 13: 2 + 8 = 10', 'passed'],
    ['200000', '00000009', '12: 9, fails; 13: 11, fails', 'failed'],
    ['210000', '00000051', '14: 11', 'passed'],
    ['210000', '00000510', '14: 15 + 2 = 17, fails; h is 0: 00000051, 11', 'passed'],
    ['210000', '00000511', '14: 18, fails; h is 1: 00000051, 11', 'passed'],
    ['210000', '00000519', '14: 26, fails; h is 9: 00000051, 11', 'passed'],
    ['210000', '00000512', '14: 19, fails; h is 2', 'failed'],
    ['210000', '00000520', '14: 19, fails; 00000052, 12', 'failed'],
    ['220000', '00000033', 'a weight below nought: −3 + 3 = 0', 'passed'],
    ['220000', '00000041', 'a weight below nought: −4 + 1 = −3', 'failed'],
    ['220000', '00000094', 'a weight below nought: −9 + 4 = −5', 'failed'],
    ['999999', '12345678', 'no row', 'no-rule'],
    ['099999', '12345678', 'no row before the first', 'no-rule'],
    ['101999', '00000000', 'the end of a range: 1 + 1 + 27 = 29', 'failed'],
  ])('%s %s: %s: %s', (sortCode, accountNumber, _reason, expected) => {
    expect(checkModulus(sortCode, accountNumber, table)).toBe(expected);
  });
});

describe('exception 5', () => {
  it('takes another sort code where the table has one', () => {
    // As 150002: MOD11 1 + 5 + 2 = 8, wants 3, g is 3; DBLAL 2 + 5 + 2 + 6 = 15, wants 5, h is 5.
    expect(checkModulus('150001', '00000035', table)).toBe('passed');
    // 150003 stands for itself: MOD11 1 + 5 + 3 = 9, wants 2.
    expect(checkModulus('150003', '00000035', table)).toBe('failed');
  });

  it('holds both check digits', () => {
    expect(checkModulus('150001', '00000036', table)).toBe('failed');
    expect(checkModulus('150001', '00000045', table)).toBe('failed');
  });

  it('takes nothing over for a check digit of 0', () => {
    // MOD11 1 + 5 + 5 = 11, g is 0; DBLAL 2 + 5 + 1 (5 doubled is 10) = 8, wants 2.
    expect(checkModulus('150000', '00005002', table)).toBe('passed');
    expect(checkModulus('150000', '00005000', table)).toBe('failed');
  });

  it('has no check digit for one over', () => {
    // MOD11 1 + 5 + 6 = 12, 1 over, whatever g is.
    for (let g = 0; g < 10; g += 1)
      for (let h = 0; h < 10; h += 1) expect(checkModulus('150000', `000060${g}${h}`, table)).toBe('failed');
  });
});

describe('parse with a table', () => {
  it('says that a sort code and an account number do not go together', () => {
    expect(parse({ sortCode: '10-05-00', accountNumber: '00000052' }, { table })).toMatchObject({
      ok: false,
      code: 'modulus',
      message: { en: 'Check the sort code and account number: they do not go together' },
    });
  });

  it.each([
    ['10-05-00', '00000051', 'passed'],
    ['16-00-00', '40000077', 'cannot-be-checked'],
    ['99-99-99', '12345678', 'no-rule'],
  ])('says what was checked of %s %s: %s', (sortCode, accountNumber, modulus) => {
    expect(parse({ sortCode, accountNumber }, { table })).toMatchObject({ ok: true, parts: { modulus } });
  });
});

describe('readModulusTable', () => {
  it.each([
    ['100000 100999 MOD12 1', '', 'Modulus weight table, line 1'],
    [`100000 100999 MOD11 ${ALL_ONE}\n100000 100999 MOD11 1 1 1`, '', 'Modulus weight table, line 2'],
    [`100000 100999 MOD11 ${ALL_ONE}\n100500 101999 MOD11 ${ALL_ONE}`, '', 'overlap'],
    [`100999 100000 MOD11 ${ALL_ONE}`, '', 'run backwards'],
    [Array(3).fill(`100000 100999 MOD11 ${ALL_ONE}`).join('\n'), '', 'more than two'],
    ['', '12345 123456', 'Sort code substitution table, line 1'],
  ])('says what is wrong with %j', (weights, substitutions, message) => {
    expect(() => readModulusTable(weights, substitutions, '2026-01-01')).toThrow(message);
  });

  it('says from when it holds, and reads an empty table', () => {
    const empty = readModulusTable('', '', '2026-01-01');
    expect(empty.holdsFrom).toBe('2026-01-01');
    expect(empty.rulesOf('309430')).toEqual([]);
    expect(empty.substituteOf('309430')).toBe('309430');
  });
});

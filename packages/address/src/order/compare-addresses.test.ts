import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AddressOrder, compareAddresses } from './compare-addresses.js';
import { compareNatural } from './natural.js';

describe('compareNatural', () => {
  it.each([
    [
      ['FLAT 10', 'FLAT 2', 'flat 1'],
      ['flat 1', 'FLAT 2', 'FLAT 10'],
    ],
    [
      ['14B', '14', '2', '14A', '100'],
      ['2', '14', '14A', '14B', '100'],
    ],
    [
      ['UNIT 2B', 'UNIT 2', 'THE BARN', '3'],
      ['3', 'THE BARN', 'UNIT 2', 'UNIT 2B'],
    ],
  ])('orders %j', (given, expected) => {
    expect([...given].sort(compareNatural)).toEqual(expected);
  });
});

describe('compareAddresses', () => {
  const at = (street: string, number?: number, rest: Partial<AddressOrder> = {}): AddressOrder => ({
    street,
    pao: number === undefined ? {} : { startNumber: number },
    ...rest,
  });

  it('puts 2 before 10, suffixes after their number, flats beside their building, names after numbers', () => {
    const ordered: readonly AddressOrder[] = [
      at('ABBEY ROAD', 90),
      at('MILL LANE', 2),
      at('MILL LANE', 10),
      at('MILL LANE', 10, { sao: { text: 'FLAT 1' } }),
      at('MILL LANE', 10, { sao: { text: 'FLAT 2' } }),
      at('MILL LANE', 10, { sao: { text: 'FLAT 10' } }),
      { street: 'MILL LANE', pao: { startNumber: 10, startSuffix: 'A' } },
      at('MILL LANE', 11),
      { street: 'MILL LANE', pao: { text: 'ROSE COTTAGE' } },
      { street: 'MILL LANE', pao: { text: 'THE BARN' } },
      { street: 'MILL LANE', pao: { text: 'THE BARN' }, sao: { startNumber: 1 } },
    ];
    expect([...ordered].reverse().sort(compareAddresses)).toEqual(ordered);
    expect([ordered[3], ordered[9], ordered[0], ordered[6]].sort((a, b) => compareAddresses(a ?? {}, b ?? {}))).toEqual(
      [ordered[0], ordered[3], ordered[6], ordered[9]],
    );
  });

  it('is an order: antisymmetric and transitive', () => {
    const object = fc.record({
      startNumber: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
      startSuffix: fc.constantFrom(undefined, 'A', 'b'),
      endNumber: fc.constantFrom(undefined, 4, 20),
      text: fc.constantFrom(undefined, '', 'FLAT 2', 'FLAT 10', 'BARN'),
    });
    const address = fc.record({ street: fc.constantFrom('A ROAD', 'B ROAD'), pao: object, sao: object });
    fc.assert(
      fc.property(address, address, address, (a, b, c) => {
        expect(Math.sign(compareAddresses(a, b))).toBe(-Math.sign(compareAddresses(b, a)) + 0);
        if (compareAddresses(a, b) <= 0 && compareAddresses(b, c) <= 0)
          expect(compareAddresses(a, c)).toBeLessThanOrEqual(0);
      }),
      { seed: 3, numRuns: 2000 },
    );
  });
});

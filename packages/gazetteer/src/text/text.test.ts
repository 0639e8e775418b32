import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { synonymsOf } from './abbreviations.js';
import { deletesOf } from './deletes.js';
import { allowedEdits, editDistance } from './edit-distance.js';
import { fold, isExactToken, numberFlags, tokensOf } from './fold.js';
import { packPostcode, unpackPostcode } from './postcode.js';

describe('fold', () => {
  it.each([
    ['Môr', 'MOR'],
    ['Tŷ Gŵyn', 'TY GWYN'],
    ["King's", 'KINGS'],
    ['D’Arcy', 'DARCY'],
    ['Fish & Chips', 'FISH  AND  CHIPS'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('tokensOf', () => {
  it.each([
    ['14A Mill-Lane, Skelby', ['14A', 'MILL', 'LANE', 'SKELBY']],
    ['92-92a', ['92', '92A']],
    ['FLAT 007', ['FLAT', '7']],
    ['1st floor', ['FIRST', 'FLOOR']],
    ['Tŷ-newydd-ar-y-bryn', ['TY', 'NEWYDD', 'AR', 'Y', 'BRYN']],
    ['0', ['0']],
    ['', []],
    ['—!?', []],
  ])('%s → %j', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });
});

describe('numberFlags', () => {
  it.each([
    ['FLAT A 14 MILL LANE', ['A', '14']],
    ['HEOL Y BONT', []],
    ['UNIT B', ['B']],
    ['A 14', ['A', '14']],
    ['B', ['B']],
    ['PEN Y GRAIG', []],
    ['14A', ['14A']],
  ])('in %s: %j', (text, numbers) => {
    const tokens = tokensOf(text);
    const flags = numberFlags(tokens);
    expect(tokens.filter((_, index) => flags[index])).toEqual(numbers);
  });
  it('knows what is never misspelt', () => {
    expect(['14', '14A', 'A', 'AB', 'B12'].map(isExactToken)).toEqual([true, true, true, false, true]);
  });
});

describe('synonymsOf', () => {
  it.each([
    ['RD', ['ROAD']],
    ['ST', ['STREET', 'SAINT']],
    ['STREET', ['ST', 'STR']],
    ['HERTS', ['HERTFORDSHIRE']],
    ['MILL', []],
  ])('%s stands for %j', (word, others) => {
    expect(synonymsOf(word)).toEqual(others);
  });
});

/** Optimal string alignment, written the plain way. */
const plainDistance = (a: string, b: string): number => {
  const d: number[][] = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => d[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      let cost = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(i - 2, j - 2) + 1);
      const line = d[i];
      if (line) line[j] = cost;
    }
  return at(a.length, b.length);
};

const word = fc.string({ unit: fc.constantFrom('A', 'B', 'C', 'D'), minLength: 0, maxLength: 12 });

describe('editDistance', () => {
  it.each([
    ['CHURCH', 'CHRUCH', 1],
    ['MILL', 'MIL', 1],
    ['MILL', 'HILL', 1],
    ['KESTERBY', 'KESTREBBY', 2],
    ['A', 'B', 1],
  ])('%s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });
  it('agrees with the plain way up to its limit', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
      }),
      { seed: 11, numRuns: 5000 },
    );
  });
  it('forgives more in longer words', () => {
    expect([3, 4, 7, 8, 20].map(allowedEdits)).toEqual([0, 1, 1, 2, 2]);
  });
});

describe('deletesOf', () => {
  it('gives words within the edits a form in common', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (a, b, edits) => {
        if (plainDistance(a, b) > edits) return;
        const other = deletesOf(b, edits);
        expect([...deletesOf(a, edits)].some((form) => other.has(form))).toBe(true);
      }),
      { seed: 12, numRuns: 20_000 },
    );
  });
});

describe('packPostcode', () => {
  it.each([
    ['zz11aa', 'ZZ1 1AA', 'ZZ1 1AA'],
    ['ZZ10 1AA', 'ZZ101AA', 'ZZ10 1AA'],
    [' z-z1  1aa ', 'ZZ1 1AA', 'ZZ1 1AA'],
    ['W1A 0AX', 'W1A 0AX', 'W1A 0AX'],
    ['GIR 0AA', 'GIR 0AA', 'GIR 0AA'],
  ])('%s is packed as %s', (text, packed, shown) => {
    expect(packPostcode(text)).toBe(packed);
    expect(unpackPostcode(packed)).toBe(shown);
  });
  it.each(['', 'ZZ1', 'ZZ1 1AC', 'ZZZ1 1AA', 'hello', 'ZZ1 1AAA'])('"%s" is none', (text) => {
    expect(packPostcode(text)).toBeUndefined();
  });
});

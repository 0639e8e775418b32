import { describe, expect, it } from 'vitest';
import { prefixQuery, wordsOf } from './words.js';

describe('wordsOf', () => {
  it.each<[string, string[]]>([
    ['Pothole, Llŵyn Celyn', ['pothole', 'llwyn', 'celyn']],
    ["O'Brien's", ['o', 'brien', 's']],
    ['ZZ1 1AA zz1', ['zz1', '1aa']],
    ['a.b@c.example', ['a', 'b', 'c', 'example']],
    ['café CAFÉ cafe\u0301', ['cafe']],
    ['日本 Ünïcode', ['日本', 'unicode']],
    [' - ', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('keeps to what an index can hold', () => {
    expect(wordsOf('x'.repeat(5000))).toEqual(['x'.repeat(60)]);
    expect(wordsOf(Array.from({ length: 9000 }, (_, n) => `w${n}`).join(' '))).toHaveLength(3000);
  });
});

describe('prefixQuery', () => {
  it.each([
    ['High str', "'high':* & 'str':*"],
    ["O'Bri", "'o' & 'bri':*"],
    ["'; --", undefined],
  ])('%s', (text, query) => {
    expect(prefixQuery(text)).toBe(query);
  });
});

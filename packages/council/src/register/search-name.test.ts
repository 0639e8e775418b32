import { describe, expect, it } from 'vitest';
import { tellingWordsOf, wordsOf } from './search-name.js';

describe('wordsOf', () => {
  it.each([
    ['Ynys Môn', ['ynys', 'mon']],
    ["King's Lynn & West Norfolk", ['kings', 'lynn', 'and', 'west', 'norfolk']],
    ['Saint Albans', ['st', 'albans']],
    ['St. Helens', ['st', 'helens']],
    ['Stockton-on-Tees', ['stockton', 'on', 'tees']],
    ['  ', []],
  ])('of %j', (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });
});

describe('tellingWordsOf', () => {
  it.each([
    ['Bristol City Council', ['bristol']],
    ['City of Bristol', ['bristol']],
    ['Royal Borough of Greenwich', ['greenwich']],
    ['London Borough of Barking and Dagenham', ['barking', 'dagenham']],
    ['Cyngor Bwrdeistref Sirol Conwy', ['conwy']],
    ['Isle of Wight Council', ['isle', 'wight']],
    // Nothing but words of kind: all are kept, or the council could not be found.
    ['City of London', ['city', 'of', 'london']],
  ])('of %j', (name, words) => {
    expect(tellingWordsOf(name)).toEqual(words);
  });
});

import { describe, expect, it } from 'vitest';
import { type AddressParts, lpiLabel } from './lpi-label.js';

const TOWN = { locality: 'SKELBY', town: 'HARTWOLD', postcode: 'ZZ1 1AA' };

/** What the clause of OS's guide (section 8) asks for, the parts, and the lines. */
const CASES: readonly (readonly [string, AddressParts, readonly string[]])[] = [
  [
    'a number',
    { pao: { startNumber: 11 }, street: 'MAIN STREET', ...TOWN },
    ['11 Main Street', 'Skelby', 'Hartwold', 'ZZ1 1AA'],
  ],
  [
    'no comma after a suffixed number (the trap of OS’s sample SQL)',
    { pao: { startNumber: 11, startSuffix: 'A' }, street: 'MAIN STREET' },
    ['11A Main Street'],
  ],
  ['a range', { pao: { startNumber: 1, endNumber: 5 }, street: 'MAIN STREET' }, ['1-5 Main Street']],
  [
    'a range with suffixes',
    { pao: { startNumber: 1, startSuffix: 'a', endNumber: 5, endSuffix: 'c' }, street: 'MAIN STREET' },
    ['1A-5C Main Street'],
  ],
  ['a name', { pao: { text: 'ROSE COTTAGE' }, street: 'MAIN STREET' }, ['Rose Cottage', 'Main Street']],
  [
    'a name and a number: the text before the number, on its own line',
    { pao: { text: 'ROSE COURT', startNumber: 4 }, street: 'MAIN STREET' },
    ['Rose Court', '4 Main Street'],
  ],
  [
    'a SAO range on the line of the PAO text',
    { sao: { startNumber: 1, startSuffix: 'A' }, pao: { text: 'ROSE COURT' }, street: 'MAIN STREET' },
    ['1A Rose Court', 'Main Street'],
  ],
  [
    'a SAO range on the street line before the PAO range',
    { sao: { startNumber: 1, endNumber: 3 }, pao: { startNumber: 11, startSuffix: 'A' }, street: 'MAIN STREET' },
    ['1-3, 11A Main Street'],
  ],
  [
    'a SAO text on its own line',
    { sao: { text: 'GROUND FLOOR FLAT' }, pao: { startNumber: 7 }, street: 'MAIN STREET' },
    ['Ground Floor Flat', '7 Main Street'],
  ],
  [
    'a unit word with its number apart',
    { sao: { text: 'FLAT', startNumber: 3 }, pao: { text: 'ROSE COURT' }, street: 'MAIN STREET' },
    ['Flat 3', 'Rose Court', 'Main Street'],
  ],
  [
    'a SAO text and a range that are two things',
    { sao: { text: 'THE ANNEXE SUITE OF ROOMS', startNumber: 3 }, pao: { startNumber: 7 }, street: 'MAIN STREET' },
    ['The Annexe Suite of Rooms 3', '7 Main Street'],
  ],
  [
    'an organisation on top',
    { organisation: 'THACKRAY LTD', sao: { text: 'UNIT 2' }, pao: { text: 'MILL PARK' }, street: 'MAIN STREET' },
    ['Thackray Ltd', 'Unit 2', 'Mill Park', 'Main Street'],
  ],
  [
    'zero, empty and blank parts left out',
    {
      organisation: ' ',
      sao: { startNumber: 0, text: '' },
      pao: { startNumber: 5, endNumber: 0 },
      street: 'MAIN  STREET ',
      locality: '',
      town: 'HARTWOLD',
    },
    ['5 Main Street', 'Hartwold'],
  ],
  [
    'a town that repeats the locality said once',
    { pao: { startNumber: 5 }, street: 'MAIN STREET', locality: 'Hartwold', town: 'HARTWOLD' },
    ['5 Main Street', 'Hartwold'],
  ],
  ['no street', { pao: { text: 'ROSE COTTAGE' }, town: 'HARTWOLD' }, ['Rose Cottage', 'Hartwold']],
  ['nothing at all', {}, []],
];

describe('lpiLabel', () => {
  it.each(CASES)('%s', (_, parts, lines) => {
    expect(lpiLabel(parts, { style: 'lines' })).toEqual(lines);
    expect(lpiLabel(parts)).toBe(lines.join(', '));
  });

  it('writes capitals where asked', () => {
    expect(
      lpiLabel(
        { pao: { startNumber: 11, startSuffix: 'a' }, street: 'Main Street', postcode: 'zz1 1aa' },
        { case: 'upper' },
      ),
    ).toBe('11A MAIN STREET, ZZ1 1AA');
  });

  it('leaves the case alone where asked', () => {
    expect(lpiLabel({ pao: { text: 'eBay house' }, street: 'main street' }, { case: 'supplied' })).toBe(
      'eBay house, main street',
    );
  });

  it('adds the administrative area where it is not the town', () => {
    const parts = { pao: { startNumber: 1 }, street: 'MAIN STREET', town: 'SKELBROUGH' };
    const options = { administrativeArea: true };
    expect(lpiLabel({ ...parts, administrativeArea: 'HARTWOLD' }, options)).toBe('1 Main Street, Skelbrough, Hartwold');
    expect(lpiLabel({ ...parts, administrativeArea: 'Skelbrough' }, options)).toBe('1 Main Street, Skelbrough');
    expect(lpiLabel({ ...parts, administrativeArea: 'HARTWOLD' })).toBe('1 Main Street, Skelbrough');
  });
});

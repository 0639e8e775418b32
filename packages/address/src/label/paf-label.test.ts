import { describe, expect, it } from 'vitest';
import { inWelsh, type PafAddress, pafLabel } from './paf-label.js';
import { pafPremise } from './paf-premise.js';

const STREET = { thoroughfare: 'MILL LANE', postTown: 'HARTWOLD', postcode: 'ZZ1 1AA' };
const END = ['Hartwold', 'ZZ1 1AA'];

/** What PAF's rule asks for, the parts, and the lines above the post town. */
const CASES: readonly (readonly [string, PafAddress, readonly string[]])[] = [
  ['no premise', { organisationName: 'THACKRAY LTD' }, ['Thackray Ltd', 'Mill Lane']],
  [
    'a department under its organisation',
    { organisationName: 'THACKRAY LTD', departmentName: 'ACCOUNTS' },
    ['Thackray Ltd', 'Accounts', 'Mill Lane'],
  ],
  ['a department without one', { departmentName: 'ACCOUNTS' }, ['Accounts', 'Mill Lane']],
  ['a number', { buildingNumber: 11 }, ['11 Mill Lane']],
  ['a number of 0 as none', { buildingNumber: '0', buildingName: 'ROSE COTTAGE' }, ['Rose Cottage', 'Mill Lane']],
  ['a name', { buildingName: 'ROSE COTTAGE' }, ['Rose Cottage', 'Mill Lane']],
  ['a suffixed number', { buildingName: '11A' }, ['11A Mill Lane']],
  ['a range', { buildingName: '11-15' }, ['11-15 Mill Lane']],
  ['a single letter', { buildingName: 'K' }, ['K, Mill Lane']],
  ['a name with a suffixed number', { buildingName: 'FLOWER HOUSE 11A' }, ['Flower House', '11A Mill Lane']],
  ['a name with a plain number', { buildingName: 'CENTRE 30' }, ['Centre 30', 'Mill Lane']],
  ['a unit with a range', { buildingName: 'UNIT 3-4' }, ['Unit 3-4', 'Mill Lane']],
  ['a Welsh unit with a suffix', { buildingName: 'UNED 3A' }, ['Uned 3A', 'Mill Lane']],
  ['a name and a number', { buildingName: 'ROSE COURT', buildingNumber: '4' }, ['Rose Court', '4 Mill Lane']],
  ['a flat and a number', { subBuildingName: 'FLAT 1', buildingNumber: '4' }, ['Flat 1', '4 Mill Lane']],
  ['a letter and a number', { subBuildingName: 'B', buildingNumber: '4' }, ['4B Mill Lane']],
  [
    'a flat and a name',
    { subBuildingName: 'FLAT 1', buildingName: 'ROSE COURT' },
    ['Flat 1', 'Rose Court', 'Mill Lane'],
  ],
  ['a number and a name', { subBuildingName: '10B', buildingName: 'ROSE COURT' }, ['10B Rose Court', 'Mill Lane']],
  ['a letter and a name', { subBuildingName: 'A', buildingName: 'ROSE COURT' }, ['A, Rose Court', 'Mill Lane']],
  [
    'a flat, a name and a number',
    { subBuildingName: 'FLAT 1', buildingName: 'ROSE COURT', buildingNumber: '4' },
    ['Flat 1', 'Rose Court', '4 Mill Lane'],
  ],
  ['a flat alone', { subBuildingName: '20GF' }, ['20GF Mill Lane']],
  ['a PO box', { poBoxNumber: 61, thoroughfare: '' }, ['PO Box 61']],
  [
    'the number before the first of street and localities',
    {
      buildingNumber: 4,
      dependentThoroughfare: 'ROSE MEWS',
      doubleDependentLocality: 'SKELBY',
      dependentLocality: 'OTTERHOLME',
    },
    ['4 Rose Mews', 'Mill Lane', 'Skelby', 'Otterholme'],
  ],
  ['a number without a street', { buildingNumber: 4, thoroughfare: '', dependentLocality: 'SKELBY' }, ['4 Skelby']],
  ['a number without any place', { buildingNumber: 4, thoroughfare: ' ' }, ['4']],
];

describe('pafLabel', () => {
  it.each(CASES)('%s', (_, parts, lines) => {
    const address = { ...STREET, ...parts };
    expect(pafLabel(address, { style: 'lines' })).toEqual([...lines, ...END]);
    expect(pafLabel(address)).toBe([...lines, ...END].join(', '));
  });

  const LONG = { ...STREET, organisationName: 'THACKRAY LTD', buildingName: 'UNIT 3', dependentLocality: 'SKELBY' };

  it.each([
    [4, ['Thackray Ltd', 'Unit 3', 'Mill Lane', 'Skelby']],
    [3, ['Thackray Ltd', 'Unit 3', 'Mill Lane, Skelby']],
    [1, ['Thackray Ltd, Unit 3, Mill Lane, Skelby']],
  ])('has at most %d lines above the post town where asked', (maxLines, lines) => {
    expect(pafLabel(LONG, { style: 'lines', maxLines })).toEqual([...lines, ...END]);
  });

  it.each([0, -1, Number.NaN])('refuses at most %d lines', (maxLines) => {
    expect(() => pafLabel(LONG, { maxLines })).toThrow(RangeError);
  });

  it('writes capitals, or leaves the case alone, where asked', () => {
    const address = { buildingNumber: 4, thoroughfare: 'Mill lane', postTown: 'Hartwold', postcode: 'zz1 1aa' };
    expect(pafLabel(address, { case: 'upper' })).toBe('4 MILL LANE, HARTWOLD, ZZ1 1AA');
    expect(pafLabel(address, { case: 'supplied' })).toBe('4 Mill lane, Hartwold, ZZ1 1AA');
  });
});

describe('pafPremise', () => {
  it.each([
    [
      { subBuildingName: 'Flat 1', buildingName: 'Rose Court', buildingNumber: '4' },
      'Flat 1, Rose Court, 4',
      '4',
      'Flat 1',
    ],
    [{ subBuildingName: 'B', buildingNumber: '4' }, '4B', '4', 'B'],
    [{ buildingName: 'Unit 3-4' }, 'Unit 3-4', '', 'Unit 3-4'],
    [{ subBuildingName: '(Smith)', buildingName: 'Rose Cottage' }, '(Smith), Rose Cottage', '', ''],
    [{}, '', '', ''],
  ])('%j', (parts, premise, number, unit) => {
    expect(pafPremise(parts)).toMatchObject({ premise, number, unit });
  });
});

describe('inWelsh', () => {
  const address = {
    buildingNumber: '4',
    thoroughfare: 'CASTLE ROAD',
    welshThoroughfare: 'HEOL Y CASTELL',
    dependentLocality: 'BRYNAWEL',
    welshDependentLocality: ' ',
    postTown: 'SALTERSHAVEN',
    welshPostTown: 'PENTREHALEN',
  };

  it('takes each Welsh name that there is, and leaves the others', () => {
    expect(pafLabel(inWelsh(address))).toBe('4 Heol y Castell, Brynawel, Pentrehalen');
    expect(pafLabel(address)).toBe('4 Castle Road, Brynawel, Saltershaven');
  });
});

import { describe, expect, it } from 'vitest';
import { titleCase } from './title-case.js';

/** As supplied → as people write it. */
const CASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'plain words': [
    ['MILL LANE', 'Mill Lane'],
    ['13-14 MARKET PLACE', '13-14 Market Place'],
    ['THE OLD BAKEHOUSE', 'The Old Bakehouse'],
  ],
  'small words inside a name': [
    ['HOUSE OF THE RISING SUN', 'House of the Rising Sun'],
    ['OTTERHOLME-ON-SEA', 'Otterholme-on-Sea'],
    ['(REAR OF) THE CROWN', '(Rear of) The Crown'],
    ['OF MICE', 'Of Mice'],
    ['THE GREEN, THE COMMON', 'The Green, The Common'],
  ],
  Welsh: [
    ['HEOL Y BONT', 'Heol y Bont'],
    ['PEN-Y-GRAIG', 'Pen-y-Graig'],
    ["TŶ'R YSGOL", "Tŷ'r Ysgol"],
    ['YR HEN FECWS', 'Yr Hen Fecws'],
    ['MAES YR HAF', 'Maes yr Haf'],
    ['LÔN ŴY', 'Lôn Ŵy'],
    ['CWM DWR', 'Cwm Dwr'],
    ['BRYN-AR-Y-MÔR', 'Bryn-ar-y-Môr'],
    ['Y BWTHYN', 'Y Bwthyn'],
  ],
  'letters that name a unit': [
    ['FLAT A', 'Flat A'],
    ['FLAT Y', 'Flat Y'],
    ['FLAT Y ROSE COURT', 'Flat Y Rose Court'],
    ['BLOCK A AND B', 'Block A and B'],
  ],
  'Mc, O and apostrophes': [
    ['MCDONALD ROAD', 'McDonald Road'],
    ["MCKAY'S BOOKS", "McKay's Books"],
    ["O'BRIEN COURT", "O'Brien Court"],
    ['D’ARCY MEWS', 'D’Arcy Mews'],
    ["KING'S ROAD", "King's Road"],
    ["ST MARY'S", "St Mary's"],
    ["ALL SAINTS' CLOSE", "All Saints' Close"],
    ['MACHINE WORKS', 'Machine Works'],
  ],
  'numbers with letters': [
    ['1ST FLOOR FLAT', '1st Floor Flat'],
    ['42ND STREET', '42nd Street'],
    ['3RD AVENUE', '3rd Avenue'],
    ['14a MILL LANE', '14A Mill Lane'],
    ['UNIT 7b', 'Unit 7B'],
    ['14a Mill Lane', '14A Mill Lane'],
    ['1A-5C HIGH STREET', '1A-5C High Street'],
  ],
  'names that are said letter by letter': [
    ['BBC HOUSE', 'BBC House'],
    ['THE YMCA', 'The YMCA'],
    ['HENRY VIII WAY', 'Henry VIII Way'],
    ['B&Q', 'B&Q'],
    ['NHS CLINIC', 'NHS Clinic'],
    ['THACKRAY LTD', 'Thackray Ltd'],
    ['ST MARYS RD', 'St Marys Rd'],
  ],
  postcodes: [
    ['14A MILL LANE, ZZ1 1AA', '14A Mill Lane, ZZ1 1AA'],
    ['mill lane, zz1 1aa', 'mill lane, ZZ1 1AA'],
  ],
  'what has its own capitals already': [
    ["McDonald's", "McDonald's"],
    ['eBay House', 'eBay House'],
    ['iCentrum', 'iCentrum'],
  ],
  nothing: [
    ['', ''],
    ['-', '-'],
  ],
};

describe('titleCase', () => {
  for (const [group, cases] of Object.entries(CASES))
    it.each(cases)(`${group}: %s → %s`, (supplied, expected) => {
      expect(titleCase(supplied)).toBe(expected);
    });

  it('changes nothing that it has made itself', () => {
    for (const [, made] of Object.values(CASES).flat()) expect(titleCase(made)).toBe(made);
  });
});

/** What an address may be called by what stands in a file, found in a way of its own. Not part of the package. */
import { lpiLabel } from '@guildhall/address';
import { splitFields } from '../src/input/fields.js';
import { packPostcode, unpackPostcode } from '../src/text/postcode.js';

/** Lines that one quoted field may run over here. */
const MOST_LINES = 6;

/** Letters that are not ASCII, and their case, do not matter here. */
export const plain = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?').toUpperCase();

const number = (text: string | undefined) => (/^\d+$/.test(text?.trim() ?? '') ? Number(text) : undefined);

/** Every row that these lines could be taken for. */
const rowsOf = (text: string, delimiter: string): string[][] => {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const rows: string[][] = [];
  for (let from = 0; from < lines.length; from += 1) {
    for (let count = 1; count <= MOST_LINES && from + count <= lines.length; count += 1) {
      const split = splitFields(lines.slice(from, from + count).join('\n'), delimiter);
      if ('fields' in split) rows.push(split.fields.map((field) => field.trim()));
    }
  }
  return rows;
};

/** Positions of what makes a label, by dialect; AddressBase has organisations and postcodes elsewhere. */
const DTF = { sao: 11, pao: 16, usrn: 21, postcode: 24, organisation: 17 } as const;
const PREMIUM = { sao: 11, pao: 16, usrn: 21, postcode: undefined, organisation: undefined } as const;

const objectAt = (row: readonly string[], at: number) => ({
  startNumber: number(row[at]),
  startSuffix: row[at + 1],
  endNumber: number(row[at + 2]),
  endSuffix: row[at + 3],
  text: row[at + 4],
});

const postcodesOf = (texts: readonly (string | undefined)[]): (string | undefined)[] => {
  const packed = texts.map((text) => packPostcode(text ?? ''));
  return [undefined, ...packed.flatMap((one) => (one === undefined ? [] : [unpackPostcode(one)]))];
};

/** Gives the labels that a UPRN may have, in plain letters; none where the file has no address of it. */
export const labelsIn = (text: string, delimiter: string, isDtf: boolean) => {
  const rows = rowsOf(text, delimiter);
  const ofType = (type: number) => rows.filter((row) => number(row[0]) === type);
  const [descriptors, blpus, lpis, organisations] = [ofType(15), ofType(21), ofType(24), ofType(31)];
  const at = isDtf ? DTF : PREMIUM;
  return (uprn: number): ReadonlySet<string> => {
    const own = (list: readonly string[][]) => list.filter((row) => number(row[3]) === uprn);
    const names = isDtf ? own(blpus).map((row) => row[DTF.organisation]) : own(organisations).map((row) => row[5]);
    const found = new Set<string>();
    if (own(blpus).length === 0) return found;
    for (const lpi of own(lpis)) {
      const postcodes = postcodesOf(isDtf ? [lpi[DTF.postcode]] : own(blpus).map((row) => row[20]));
      for (const street of descriptors.filter((row) => number(row[3]) === number(lpi[at.usrn]))) {
        for (const organisation of [undefined, ...names]) {
          for (const postcode of postcodes) {
            const parts = { sao: objectAt(lpi, at.sao), pao: objectAt(lpi, at.pao) };
            const place = { street: street[4], locality: street[5], town: street[6] };
            found.add(plain(lpiLabel({ organisation, ...parts, ...place, postcode }, { case: 'supplied' })));
          }
        }
      }
    }
    return found;
  };
};

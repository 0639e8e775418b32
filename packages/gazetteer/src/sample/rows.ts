import { CODES, coordinate, ENTERED, inEachTongue, object, row, say, type Tongue, text, UPDATED } from './cells.js';
import type { SampleCouncil } from './council.js';
import type { SampleAddress, SampleProperty } from './property.js';
import type { SampleStreet } from './street-plan.js';

/** Writes the rows of a DTF 7.3 export, numbering them (PRO_ORDER) as it goes. */
export class DtfRows {
  readonly #council: SampleCouncil;
  readonly #date: string;
  #order = 0;
  #lpi = 0;
  #key = 0;

  constructor(council: SampleCouncil, date: string) {
    this.#council = council;
    this.#date = date;
  }

  /** Records between header and trailer so far. */
  get count(): number {
    return this.#order;
  }

  #head(type: number): readonly [number, string, number] {
    this.#order += 1;
    return [type, text('I'), this.#order];
  }

  header(): string {
    const { custodianName, custodianCode } = this.#council;
    return row(10, text(custodianName), custodianCode, this.#date, 1, this.#date, '000000', text('7.3'), text('F'));
  }

  street(street: SampleStreet): string {
    const [[x1, y1], [x2, y2]] = [street.start, street.end];
    const ends = [x1, y1, x2, y2].map(coordinate);
    const { custodianCode } = this.#council;
    return row(
      ...this.#head(11),
      street.usrn,
      1,
      custodianCode,
      2,
      '1995-01-01',
      1,
      8,
      0,
      ENTERED,
      UPDATED,
      '1995-01-01',
      '',
      ...ends,
      1,
    );
  }

  crossReference(street: SampleStreet): string {
    return row(...this.#head(12), street.usrn, 1, 0, esuid(street), 1, ENTERED);
  }

  unit(street: SampleStreet): string {
    return row(...this.#head(13), esuid(street), 1, 2, 1, ENTERED, '1995-01-01', UPDATED, '', 1);
  }

  *unitCoordinates(street: SampleStreet): Generator<string> {
    for (const [n, [x, y]] of [street.start, street.end].entries())
      yield row(...this.#head(14), esuid(street), 1, n + 1, coordinate(x), coordinate(y));
  }

  *descriptors(street: SampleStreet): Generator<string> {
    for (const tongue of this.#council.languages) {
      const names = [street.name, street.locality, street.town, this.#council.area].map((named) =>
        text(say(named, tongue)),
      );
      yield row(...this.#head(15), street.usrn, ...names, text(CODES[tongue]));
    }
  }

  blpu(property: SampleProperty, ward: string): string {
    const { uprn, status, state, classification, parent, x, y, startDate, endDate, organisation } = property;
    const { custodianCode } = this.#council;
    return row(
      ...this.#head(21),
      uprn,
      status,
      state,
      endDate ?? startDate,
      text(classification),
      parent,
      coordinate(x),
      coordinate(y),
      1,
      custodianCode,
      startDate,
      endDate,
      UPDATED,
      ENTERED,
      text(organisation),
      text(ward),
      text(''),
      '',
      '',
      text(''),
    );
  }

  provenance(property: SampleProperty): string {
    const key = this.#nextKey('P');
    return row(
      ...this.#head(22),
      property.uprn,
      text(key),
      text('L'),
      text(''),
      ENTERED,
      property.startDate,
      property.endDate,
      UPDATED,
    );
  }

  /** The ward, which every property has, as a cross reference. */
  wardReference(property: SampleProperty, ward: string): string {
    const key = this.#nextKey('X');
    return row(
      ...this.#head(23),
      property.uprn,
      text(key),
      property.startDate,
      UPDATED,
      ENTERED,
      property.endDate,
      text(ward),
      text('7666OW'),
    );
  }

  *lpis(property: SampleProperty, street: SampleStreet): Generator<string> {
    for (const [address, tongue] of inEachTongue(property, this.#council.languages))
      yield this.#lpiRow(property, address, street, tongue);
  }

  #lpiRow(property: SampleProperty, address: SampleAddress, street: SampleStreet, tongue: Tongue): string {
    this.#lpi += 1;
    const key = `${this.#council.custodianCode}L${String(this.#lpi).padStart(9, '0')}`;
    const endDate = address.status === 8 ? (property.endDate ?? '2019-04-01') : '';
    return row(
      ...this.#head(24),
      property.uprn,
      text(key),
      text(CODES[tongue]),
      address.status,
      property.startDate < '2019-04-01' || address.status !== 8 ? property.startDate : '2019-03-01',
      endDate,
      ENTERED,
      UPDATED,
      ...object(address.sao, tongue),
      ...object(address.pao, tongue),
      street.usrn,
      text(''),
      text(address.postal),
      text(address.postcode),
      text(address.postcode === undefined ? '' : say(street.town, tongue)),
      text(address.official),
      '',
      '',
      text(''),
    );
  }

  #nextKey(letter: string): string {
    this.#key += 1;
    return `${this.#council.custodianCode}${letter}${String(this.#key).padStart(9, '0')}`;
  }

  metadata(): string {
    const { names, custodianName, custodianCode, languages } = this.#council;
    const language = languages.length > 1 ? 'BIL' : CODES[languages[0] ?? 'en'];
    return row(
      29,
      text(`${names.en.toUpperCase()} GAZETTEER`),
      text('SYNTHETIC TEST DATA'),
      text('NO REAL ADDRESS'),
      text(''),
      text(custodianName),
      text('D'),
      text(custodianName),
      '',
      custodianCode,
      text('BRITISH NATIONAL GRID'),
      text('METRES'),
      this.#date,
      text(''),
      this.#date,
      text(language),
      text('UTF-8'),
    );
  }

  trailer(): string {
    return row(99, 0, this.#order, this.#date, '000000');
  }
}

/** An ESU is named by its middle: easting and northing, 7 digits each. */
const esuid = (street: SampleStreet): string => {
  const x = Math.round((street.start[0] + street.end[0]) / 2);
  const y = Math.round((street.start[1] + street.end[1]) / 2);
  return `${x}${String(y).padStart(7, '0')}`;
};

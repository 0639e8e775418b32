import { toLatitudeLongitude } from '@guildhall/identifiers/coordinates';
import {
  type Cell,
  CODES,
  coordinate,
  ENTERED,
  inEachTongue,
  object,
  row,
  say,
  type Tongue,
  text,
  UPDATED,
} from './cells.js';
import type { SampleCouncil } from './council.js';
import type { SampleAddress, SampleObject, SampleProperty } from './property.js';
import type { SampleStreet } from './street-plan.js';

const PERIOD = ['1995-01-01', '', UPDATED, ENTERED] as const;
const FIRST_UDPRN = 99_000_000;

const degrees = (easting: number, northing: number): readonly [string, string] => {
  const { latitude, longitude } = toLatitudeLongitude({ easting, northing });
  return [latitude.toFixed(7), longitude.toFixed(7)];
};

/** A number with its suffix and range, as Royal Mail has it in a name: `12A`, `110-114`. */
const rangeOf = ({ number, suffix, endNumber }: SampleObject): string =>
  number === undefined ? '' : `${number}${suffix ?? ''}${endNumber === undefined ? '' : `-${endNumber}`}`;
const nameOf = (object: SampleObject | undefined): string =>
  object === undefined ? '' : [say(object.text, 'en') ?? '', rangeOf(object)].filter((part) => part !== '').join(' ');

/** Writes the rows of an AddressBase Premium supply, numbering them (PRO_ORDER) as it goes. */
export class AddressBaseRows {
  readonly #council: SampleCouncil;
  readonly #date: string;
  #order = 0;
  #lpi = 0;
  #key = 0;
  #udprn = FIRST_UDPRN;

  constructor(council: SampleCouncil, date: string) {
    this.#council = council;
    this.#date = date;
  }

  #head(type: number): readonly [number, string, number] {
    this.#order += 1;
    return [type, text('I'), this.#order];
  }

  #nextKey(letter: string): string {
    this.#key += 1;
    return text(`${this.#council.custodianCode}${letter}${String(this.#key).padStart(9, '0')}`);
  }

  header(): string {
    return row(10, text('SYNTHETIC TEST DATA'), 9999, this.#date, 1, this.#date, '00:00:00', text('2.1'), text('F'));
  }

  street(street: SampleStreet): string {
    const ends = [street.start, street.end].flatMap(([x, y]) => [coordinate(x), coordinate(y), ...degrees(x, y)]);
    const about = [street.usrn, 1, this.#council.custodianCode, 2, '1995-01-01', 1, 8, 0, ...PERIOD] as const;
    return row(...this.#head(11), ...about, ...ends, 1);
  }

  *descriptors(street: SampleStreet): Generator<string> {
    for (const tongue of this.#council.languages) {
      const names = [street.name, street.locality, street.town, this.#council.area].map((named) =>
        text(say(named, tongue)),
      );
      yield row(...this.#head(15), street.usrn, ...names, text(CODES[tongue]), ...PERIOD);
    }
  }

  blpu(property: SampleProperty): string {
    const { uprn, status, state, parent, x, y, startDate, endDate, addresses } = property;
    const postcode = addresses.find((address) => address.postcode !== undefined)?.postcode;
    return row(
      ...this.#head(21),
      uprn,
      status,
      state,
      endDate ?? startDate,
      parent,
      coordinate(x),
      coordinate(y),
      ...degrees(x, y),
      1,
      this.#council.custodianCode,
      text(this.#council.gss.slice(0, 1)),
      startDate,
      endDate,
      UPDATED,
      ENTERED,
      text(addresses.some(({ postal }) => postal === 'Y') ? 'D' : 'N'),
      text(postcode),
      0,
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
    const startDate = endDate !== '' && property.startDate > '2019-03-01' ? '2019-03-01' : property.startDate;
    return row(
      ...this.#head(24),
      property.uprn,
      text(key),
      text(CODES[tongue]),
      address.status,
      startDate,
      endDate,
      UPDATED,
      ENTERED,
      ...object(address.sao, tongue),
      ...object(address.pao, tongue),
      street.usrn,
      text('1'),
      text(''),
      text(''),
      text(address.official),
    );
  }

  /** The postal address of an approved property that receives post. */
  *deliveryPoints(property: SampleProperty, street: SampleStreet): Generator<string> {
    const address = property.addresses.find(({ status, postal }) => status === 1 && postal === 'Y');
    if (address?.postcode === undefined) return;
    this.#udprn += 1;
    const { pao, sao } = address;
    // Royal Mail keeps a plain number apart, and everything else as a name.
    const isPlain = pao.number !== undefined && !pao.suffix && pao.endNumber === undefined;
    const building = isPlain ? (say(pao.text, 'en') ?? '') : nameOf(pao);
    const welsh = this.#council.languages.includes('cy');
    const places: readonly Cell[] = [
      text(''),
      text(say(street.name, 'en')),
      text(''),
      text(say(street.locality, 'en')),
      text(say(street.town, 'en')),
      text(address.postcode),
      text('S'),
      text('1A'),
    ];
    const inWelsh = [undefined, street.name, undefined, street.locality, street.town];
    yield row(
      ...this.#head(28),
      property.uprn,
      this.#udprn,
      text(property.organisation),
      text(''),
      text(nameOf(sao)),
      text(building),
      isPlain ? pao.number : '',
      ...places,
      ...inWelsh.map((named) => text(welsh ? say(named, 'cy') : '')),
      text(''),
      this.#date,
      ...PERIOD,
    );
  }

  *organisations(property: SampleProperty): Generator<string> {
    if (property.organisation === undefined) return;
    const key = this.#nextKey('O');
    yield row(...this.#head(31), property.uprn, key, text(property.organisation), text(''), ...PERIOD);
  }

  classification(property: SampleProperty): string {
    const scheme = text('AddressBase Premium Classification Scheme');
    const key = this.#nextKey('C');
    return row(...this.#head(32), property.uprn, key, text(property.classification), scheme, '1.0', ...PERIOD);
  }

  metadata(): string {
    const language = this.#council.languages.length > 1 ? 'BIL' : 'ENG';
    const names = [`${this.#council.names.en.toUpperCase()} GAZETTEER`, 'SYNTHETIC TEST DATA', 'NO REAL ADDRESS'];
    const grid = [text('BRITISH NATIONAL GRID'), text('METRES')];
    const who = [text(''), text('SYNTHETIC TEST DATA'), text('D'), text('SYNTHETIC TEST DATA'), '', 9999];
    const dates = [this.#date, text(''), this.#date];
    return row(29, ...names.map(text), ...who, ...grid, ...dates, text(language), text('UTF-8'));
  }

  trailer(): string {
    return row(99, 0, this.#order, this.#date, '00:00:00');
  }
}

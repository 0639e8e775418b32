import type { AddressableObject } from '../model/bs7666.js';
import { objectRange } from './range.js';
import { titleCase } from './title-case.js';

/** The parts of a geographic (LPI) address. An absent or empty part is left out. */
export interface AddressParts {
  readonly organisation?: string | undefined;
  readonly sao?: AddressableObject | undefined;
  readonly pao?: AddressableObject | undefined;
  /** Street descriptor in the label's language. */
  readonly street?: string | undefined;
  readonly locality?: string | undefined;
  readonly town?: string | undefined;
  readonly administrativeArea?: string | undefined;
  readonly postcode?: string | undefined;
}

export interface LabelOptions {
  /** `single` for one line with commas, `lines` for an envelope. */
  readonly style?: 'single' | 'lines' | undefined;
  /** `title` (default), `upper`, or `supplied` for parts whose case is right already. */
  readonly case?: 'title' | 'upper' | 'supplied' | undefined;
  /** Adds the administrative area where it is not the town's name. Default false. */
  readonly administrativeArea?: boolean | undefined;
}

/** Words that name a kind of unit and want its number on the same line: FLAT with number 3 is "Flat 3". */
const UNIT_WORD =
  /(?:^|\s)(?:FLATS?|FFLAT|FLT|APARTMENTS?|APT|UNITS?|ROOMS?|SUITES?|STUDIO|OFFICES?|SHOPS?|STALLS?|PLOTS?|BLOCKS?|BERTH|PITCH|STORE|WORKSHOP|GARAGES?|KIOSK|MAISONETTES?|BEDSIT|ANNEXE?|FFLATIAU|UNED|UNEDAU|YSTAFELL|SIOP|RHANDY)$/i;

const clean = (text: string | undefined): string => {
  if (text === undefined || text === '') return '';
  const trimmed = text.trim();
  return trimmed.includes('  ') || /[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
};
const join = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');

/**
 * The lines of an address as supplied, before any change of case. The SAO text has its own line; the SAO range stands
 * before the PAO text, or else before the PAO range on the street's line; a suffixed number has no comma after it.
 */
const rawLines = (parts: AddressParts, withArea: boolean): string[] => {
  const { sao = {}, pao = {} } = parts;
  let saoText = clean(sao.text);
  let saoRange = objectRange(sao);
  if (saoRange !== '' && UNIT_WORD.test(saoText)) {
    saoText = join(saoText, saoRange);
    saoRange = '';
  }
  const paoText = clean(pao.text);
  const paoRange = objectRange(pao);
  const street = clean(parts.street);
  const lines = [clean(parts.organisation), saoText];
  if (paoText !== '') lines.push(join(saoRange, paoText), join(paoRange, street));
  else if (saoRange !== '' && paoRange !== '') lines.push(join(`${saoRange}, ${paoRange}`, street));
  else lines.push(join(saoRange, paoRange, street));
  const [locality, town, area] = [clean(parts.locality), clean(parts.town), clean(parts.administrativeArea)];
  const same = (one: string, other: string) => one.length === other.length && one.toUpperCase() === other.toUpperCase();
  lines.push(locality);
  if (!same(town, locality)) lines.push(town);
  if (withArea && !same(area, town)) lines.push(area);
  return lines.filter((line) => line !== '');
};

const CASES = {
  title: titleCase,
  upper: (line: string) => line.toUpperCase(),
  supplied: (line: string) => line,
} as const;

/**
 * The label of a geographic (LPI) address.
 *
 * Order: organisation, SAO text, SAO range, PAO text, PAO range and street, locality, town, postcode. Source: OS
 * "AddressBase products getting started guide", section 8.
 */
export function lpiLabel(parts: AddressParts, options: LabelOptions & { readonly style: 'lines' }): string[];
export function lpiLabel(
  parts: AddressParts,
  options?: LabelOptions & { readonly style?: 'single' | undefined },
): string;
export function lpiLabel(parts: AddressParts, options: LabelOptions = {}): string | string[] {
  const cased = CASES[options.case ?? 'title'];
  const lines = rawLines(parts, options.administrativeArea === true).map(cased);
  const postcode = clean(parts.postcode).toUpperCase();
  if (postcode !== '') lines.push(postcode);
  return options.style === 'lines' ? lines : lines.join(', ');
}

import type { CouncilSettings } from '@guildhall/council';
import { register, registerData } from '@guildhall/council/register';
import type { SampleCouncil } from '@guildhall/council/samples';
import { sampleArea } from './places.js';

/** Something that belongs to one fictional council alone and may not show in the site of another. */
export interface Trait {
  readonly kind: 'name' | 'code' | 'domain' | 'colour' | 'phone' | 'place' | 'registration';
  readonly text: string;
}

/** Councils that a site may name because they share its area or lie next to it, by GSS code. */
const MAY_NAME: Readonly<Record<SampleCouncil, readonly string[]>> = {
  hartwold: ['E06999002'],
  aberwennol: ['W06999002'],
  marlshire: ['E07999001', 'E07999002'],
  wexmoor: ['E10999001', 'E07999002'],
};

const namesOf = (gss: string): readonly string[] => {
  const council = register.byGss(gss, { testValues: true });
  if (!council) throw new Error(`the register does not know ${gss}`);
  const { en, cy } = council.name;
  const { shortName } = council;
  return [...new Set([en, cy ?? en, shortName ?? en])];
};

const traits = (kind: Trait['kind'], texts: readonly (string | undefined)[]): readonly Trait[] =>
  [...new Set(texts)].flatMap((text) => (text ? [{ kind, text }] : []));

/** What the register knows of a fictional council. */
const registeredTraits = (gss: string): readonly Trait[] => {
  const homepage = register.byGss(gss, { testValues: true })?.homepage;
  return [
    ...traits('name', namesOf(gss)),
    ...traits('code', [gss]),
    ...traits('domain', [homepage && new URL(homepage).hostname.replace(/^www\./, '')]),
  ];
};

/** All that is a sample council's own: of its settings, its register entry and its gazetteer. */
export const traitsOf = (council: SampleCouncil, settings: CouncilSettings): readonly Trait[] => {
  const { theme, contact, statements } = settings;
  const { custodianCode, gss } = settings.council;
  return [
    ...registeredTraits(gss),
    ...traits('code', [custodianCode === undefined ? undefined : String(custodianCode)]),
    ...traits('colour', [theme.brandColour, theme.brandTextColour, theme.linkColour, theme.buttonColour]),
    ...traits('phone', [contact.phone, contact.outOfHoursPhone, statements.accessibility.contactPhone]),
    ...traits('registration', [statements.privacy.icoRegistration]),
    ...traits(
      'place',
      sampleArea(council).places.flatMap(({ name }) => [name.en, name.cy ?? name.en]),
    ),
  ];
};

/**
 * What may not show in the site of `council`: everything of every other fictional council, but for those that it may
 * name. A name that is also one of its own places, as neighbours' names may be, is no leak.
 */
export const foreignTraits = (
  council: SampleCouncil,
  settings: Readonly<Record<SampleCouncil, CouncilSettings>>,
): readonly Trait[] => {
  const own = settings[council].council.gss;
  const allowed = new Set([own, ...MAY_NAME[council]]);
  const samples = Object.entries(settings) as readonly (readonly [SampleCouncil, CouncilSettings])[];
  const ofSamples = samples
    .filter(([, other]) => !allowed.has(other.council.gss))
    .flatMap(([name, other]) => traitsOf(name, other));
  const ofOthers = (registerData.fictional ?? [])
    .filter(({ gss }) => gss !== undefined && !allowed.has(gss))
    .flatMap(({ gss }) => registeredTraits(gss ?? ''));
  const ownTexts = new Set(traitsOf(council, settings[council]).map(({ text }) => text.toLowerCase()));
  return [...ofSamples, ...ofOthers].filter(({ text }) => !ownTexts.has(text.toLowerCase()));
};

/** Whether `text` holds a trait: as a word of its own, in capitals or not; a telephone number with or without its spaces. */
export const holds = (text: string, { kind, text: wanted }: Trait): boolean => {
  const escaped = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = kind === 'phone' ? escaped.replaceAll(' ', '[ -]?') : escaped;
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').test(text);
};

/** Postcodes of the reserved area ZZ in `text` that lie neither in the council's area nor next to it. */
export const foreignPostcodes = (text: string, council: SampleCouncil): readonly string[] => {
  const { districts, neighbour } = sampleArea(council);
  const known = new Set([...districts, neighbour.district]);
  return [...text.matchAll(/\b(ZZ\d{1,2})[ +]?\d[A-Z]{2}\b/g)].flatMap(([postcode, district]) =>
    known.has(district ?? '') ? [] : [postcode],
  );
};

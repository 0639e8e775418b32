/** Which of the forms a registration mark has. `unusual`: none of them, as foreign and some old plates. */
export type VehicleRegistrationForm =
  | 'current'
  | 'prefix'
  | 'suffix'
  | 'q'
  | 'dateless'
  | 'northern-ireland'
  | 'diplomatic'
  | 'military'
  | 'trade'
  | 'unusual';

interface Form {
  readonly form: VehicleRegistrationForm;
  /** Two groups: the mark is written with a space between them. */
  readonly shape: RegExp;
}

/**
 * The forms in the order in which they are tried. None is official: DVLA publishes what it issues (INF104), not what it
 * once issued.
 */
export const FORMS: readonly Form[] = [
  // Since September 2001: memory tag, age identifier, three letters. 00, 01 and 50 were never age identifiers.
  { form: 'current', shape: /^([A-HJ-PR-Y]{2}(?!00|01|50)[0-9]{2})([A-HJ-PR-Z]{3})$/ },
  // August 1983 to August 2001, by its first letter.
  { form: 'prefix', shape: /^([A-HJ-NPR-TV-Y][1-9][0-9]{0,2})([A-HJ-PR-Z]{3})$/ },
  // Vehicles whose age is not known, rebuilt ones among them.
  { form: 'q', shape: /^(Q[1-9][0-9]{0,2})([A-HJ-PR-Z]{3})$/ },
  // February 1963 to July 1983, by its last letter.
  { form: 'suffix', shape: /^([A-HJ-PR-Z]{3})([1-9][0-9]{0,2}[A-HJ-NPR-TV-Y])$/ },
  // Northern Ireland, before the dateless ones: I or Z among the letters of its county.
  { form: 'northern-ireland', shape: /^([A-Z]?(?:[A-Z]Z|I[ABGJLW]|JI|OI|UI|XI))([1-9][0-9]{0,3})$/ },
  { form: 'northern-ireland', shape: /^([1-9][0-9]{0,3})([A-Z]?(?:[A-Z]Z|I[ABGJLW]|JI|OI|UI|XI))$/ },
  // Up to 1963, and marks of that form assigned since.
  { form: 'dateless', shape: /^([A-HJ-PR-Y]{1,3})([1-9][0-9]{0,3})$/ },
  { form: 'dateless', shape: /^([1-9][0-9]{0,3})([A-HJ-PR-Y]{1,3})$/ },
  { form: 'diplomatic', shape: /^([0-9]{3}[DX])([0-9]{3})$/ },
  { form: 'military', shape: /^([0-9]{2}[A-Z]{2})([0-9]{2})$/ },
  { form: 'trade', shape: /^([0-9]{3})([0-9]{2})$/ },
];

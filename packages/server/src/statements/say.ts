import type { Localised } from '@guildhall/council';

/** A text in both languages: a statement without its Welsh does not compile. */
export interface Text {
  readonly en: string;
  readonly cy: string;
}

/** `en` and its Welsh `cy`. */
export const text = (en: string, cy: string): Text => ({ en, cy });

/** A text from settings, in both languages: its English stands in where a council gives no Welsh. */
export const inBoth = (localised: Localised): Text => text(localised.en, localised.cy ?? localised.en);

/** The same in both languages: a number, an address. */
export const same = (value: string): Text => text(value, value);

/** An email address as a link. */
export const mailto = (address: string): string => `[${address}](mailto:${address})`;

const MONTHS: readonly Text[] = [
  text('January', 'Ionawr'),
  text('February', 'Chwefror'),
  text('March', 'Mawrth'),
  text('April', 'Ebrill'),
  text('May', 'Mai'),
  text('June', 'Mehefin'),
  text('July', 'Gorffennaf'),
  text('August', 'Awst'),
  text('September', 'Medi'),
  text('October', 'Hydref'),
  text('November', 'Tachwedd'),
  text('December', 'Rhagfyr'),
];

/**
 * An ISO date as residents read it: `2026-11-02` → “2 November 2026”, “2 Tachwedd 2026”.
 * @throws {RangeError} where `iso` is no ISO date.
 */
export const dateText = (iso: string): Text => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) {
    throw new RangeError(`'${iso}' is not a date as year, month and day, for example 2026-11-02.`);
  }
  return text(`${Number(day)} ${name.en} ${year}`, `${Number(day)} ${name.cy} ${year}`);
};

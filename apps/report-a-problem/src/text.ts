import type { Localised } from '@guildhall/council';

/** A text in both languages. Stricter than `Localised`: a text of this service without its Welsh does not compile. */
export interface Text {
  readonly en: string;
  readonly cy: string;
}

/** `en` and its Welsh `cy`. */
export const text = (en: string, cy: string): Text => ({ en, cy });

/** A text from settings, in both languages: its English stands in where a council gives no Welsh. */
export const inBoth = (localised: Localised): Text => text(localised.en, localised.cy ?? localised.en);

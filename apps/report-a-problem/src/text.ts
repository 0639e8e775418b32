import type { Localised } from '@guildhall/council';

/** A text in both languages. Stricter than `Localised`: a text of this service without its Welsh does not compile. */
export interface Text {
  readonly en: string;
  readonly cy: string;
}

/** `en` and its Welsh `cy`. */
export const text = (en: string, cy: string): Text => ({ en, cy });

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A name as a title, a label or a sentence begins with it: “your parish council” → “Your parish council”. */
export const leading = ({ en, cy }: Text): Text => text(sentenceCase(en), sentenceCase(cy));

/** A text from settings, in both languages: its English stands in where a council gives no Welsh. */
export const inBoth = (localised: Localised): Text => text(localised.en, localised.cy ?? localised.en);

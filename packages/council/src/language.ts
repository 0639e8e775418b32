/** A language that a service speaks to residents in. */
export type Language = 'en' | 'cy';

/** A text in each language that is offered: English always, Welsh where the council or service offers it. */
export interface Localised {
  readonly en: string;
  readonly cy?: string | undefined;
}

/** The text in `language`, or in English where there is none. */
export const localise = (text: Localised, language: Language): string =>
  (language === 'cy' ? text.cy : undefined) ?? text.en;

import type { Language, Localised } from '@guildhall/council';
import { localise } from '@guildhall/council';
import { afterI, softened } from './welsh.js';

/** The first letter in upper case, the rest as it is. */
export const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** "the date you saw it" → "Date you saw it": how the GOV.UK Design System begins a message with a noun. */
const asSubject = (noun: string): string => capitalised(noun.replace(/^(?:the|an?|your)\s+/i, ''));

/**
 * Fills the places of a message. `{noun}` is the question's noun as it stands, `{Noun}` the same as the first word of an
 * English sentence, `{noun.soft}` and `{noun.i}` its Welsh forms after a verb and after the preposition i; others
 * come from `values`. A place that nothing fills stays as it is.
 */
export const fillMessage = (
  message: Localised,
  language: Language,
  noun: Localised,
  values: Readonly<Record<string, string | number>> = {},
): string => {
  // A noun without Welsh must not be bent by Welsh rules.
  const own = language === 'cy' && noun.cy !== undefined;
  const text = localise(noun, language);
  const forms: Readonly<Record<string, string | number>> = {
    ...values,
    noun: text,
    Noun: language === 'cy' ? capitalised(text) : asSubject(text),
    'noun.soft': own ? softened(text) : text,
    'noun.i': own ? afterI(text) : `i ${text}`,
  };
  return localise(message, language).replace(/\{([A-Za-z.]+)\}/g, (place, name: string) =>
    Object.hasOwn(forms, name) ? String(forms[name]) : place,
  );
};

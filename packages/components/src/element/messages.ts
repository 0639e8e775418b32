import { fillText, type Language } from './language.js';

/**
 * One message for each plural form of a language, by the CLDR's names: English needs `one` and `other`, Welsh all six.
 * `%{count}` stands for the number. https://cldr.unicode.org/index/cldr-spec/plural-rules
 */
export type PluralMessages = {
  readonly [form in 'zero' | 'one' | 'two' | 'few' | 'many' | 'other']?: string | undefined;
};

/** The form of a message for a number, filled in with it as `%{count}` unless `values` say how it is written. */
export const pluralText = (
  messages: PluralMessages,
  count: number,
  language: Language,
  values: Readonly<Record<string, string | number>> = { count },
): string => fillText(messages[new Intl.PluralRules(language).select(count)] ?? messages.other ?? '', values);

/** The data attributes through which GOV.UK Frontend's scripts read a translated message, or one message a plural form. */
export const messageAttributes = (
  messages: Readonly<Record<string, string | PluralMessages | undefined>>,
): Record<`data-i18n.${string}`, string> => {
  const attributes: Record<`data-i18n.${string}`, string> = {};
  for (const [key, message] of Object.entries(messages)) {
    if (typeof message === 'string') {
      if (message) attributes[`data-i18n.${key}`] = message;
      continue;
    }
    for (const [form, text] of Object.entries(message ?? {})) {
      if (text !== undefined) attributes[`data-i18n.${key}.${form}`] = text;
    }
  }
  return attributes;
};

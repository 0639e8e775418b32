import { type Language, type Localised, localise } from '@guildhall/council';
import type { ReactNode } from 'react';

/** The language that `text` is in when it is shown in `language`: English where there is no other. */
export const languageOf = (text: Localised, language: Language): Language =>
  language === 'cy' && text.cy !== undefined ? 'cy' : 'en';

/** Wraps `children` in a `lang` where they are not in the language of the page. */
export const InLanguage = ({
  of,
  on,
  children,
}: {
  /** The language of the children. */
  readonly of: Language;
  /** The language of the page. */
  readonly on: Language;
  readonly children: ReactNode;
}): ReactNode => (of === on ? children : <span lang={of}>{children}</span>);

/** `text` in `language`, marked as English where it had to fall back to it. */
export const local = (text: Localised, language: Language): ReactNode => {
  const own = languageOf(text, language);
  if (own === language) return localise(text, language);
  return <span lang={own}>{localise(text, language)}</span>;
};

import { GenericHeader, LanguageNavigation, SkipLink } from '@guildhall/components';
import { type MouseEvent, type ReactElement, useEffect, useState } from 'react';
import { CheckAFile } from './check-a-file.js';
import { type Language, TEXTS } from './texts.js';

const NAMES: Readonly<Record<Language, string>> = { en: 'English', cy: 'Cymraeg' };
const LANGUAGES: readonly Language[] = ['en', 'cy'];

const addressed = (): Language => (new URLSearchParams(location.search).get('lang') === 'cy' ? 'cy' : 'en');

/** The whole page. Another language changes its words in place, so that nobody's check is lost. */
export const CheckPage = (): ReactElement => {
  const [language, setLanguage] = useState(addressed);
  const [isProblem, setIsProblem] = useState(false);
  const texts = TEXTS[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${isProblem ? texts.errorPrefix : ''}${texts.title} – ${texts.name}`;
  }, [language, texts, isProblem]);
  const choose = (event: MouseEvent, chosen: Language): void => {
    event.preventDefault();
    history.replaceState(null, '', `?lang=${chosen}`);
    setLanguage(chosen);
  };
  return (
    <>
      <SkipLink href="#main-content">{language === 'cy' ? 'Neidio i’r prif gynnwys' : 'Skip to main content'}</SkipLink>
      <header className="govuk-template__header">
        <GenericHeader logo={texts.name} url="../index.html" />
      </header>
      <div className="govuk-width-container">
        <LanguageNavigation
          className="check-languages"
          aria-label={texts.language}
          items={LANGUAGES.map((one) => ({
            text: NAMES[one],
            lang: one,
            href: `?lang=${one}`,
            current: one === language,
            ...(one === language ? {} : { languageDescriptionText: texts.switchTo }),
            onClick: (event: MouseEvent) => choose(event, one),
          }))}
        />
        <main className="govuk-main-wrapper" id="main-content">
          <CheckAFile language={language} onProblem={setIsProblem} />
        </main>
      </div>
    </>
  );
};

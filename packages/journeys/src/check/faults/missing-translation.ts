import type { Check } from '../view.js';

const NAMES = { en: 'English', cy: 'Welsh' } as const;

/** A text that is not there in a language that the journey offers. */
export const missingTranslation: Check = ({ journey, texts }) =>
  texts.flatMap(({ text, where }) =>
    journey.languages
      .filter((language) => text[language] === undefined)
      .map((language) => ({
        code: language === 'cy' ? 'missing-welsh' : 'missing-english',
        where: `${where}.${language}`,
        message: `The ${NAMES[language]} is missing.`,
        remedy: `Add it, or take ${JSON.stringify(language)} out of \`languages\`.`,
      })),
  );

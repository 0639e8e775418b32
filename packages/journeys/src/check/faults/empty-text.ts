import type { Check } from '../view.js';

/** A text with nothing in it. */
export const emptyText: Check = ({ texts }) =>
  texts.flatMap(({ text, where }) =>
    (['en', 'cy'] as const)
      .filter((language) => text[language]?.trim() === '')
      .map((language) => ({
        code: 'empty-text',
        where: `${where}.${language}`,
        message: 'The text is empty.',
        remedy: 'Write it, or remove it where it is optional.',
      })),
  );

import { suggesting } from '../suggest.js';
import type { Check } from '../view.js';

/** Autofill fields of the HTML standard that a council's form may ask for (WCAG 2.2, 1.3.5). */
const TOKENS = [
  'off',
  'on',
  'name',
  'honorific-prefix',
  'given-name',
  'additional-name',
  'family-name',
  'honorific-suffix',
  'nickname',
  'username',
  'organization-title',
  'organization',
  'street-address',
  'address-line1',
  'address-line2',
  'address-line3',
  'address-level1',
  'address-level2',
  'address-level3',
  'address-level4',
  'country',
  'country-name',
  'postal-code',
  'language',
  'bday',
  'bday-day',
  'bday-month',
  'bday-year',
  'sex',
  'url',
  'tel',
  'tel-national',
  'tel-extension',
  'email',
];

/** An `autocomplete` that no browser knows, so that it helps nobody. */
export const badAutocomplete: Check = ({ questions }) =>
  questions.flatMap(({ question, where }) => {
    if (question.kind !== 'text' || question.autocomplete === undefined) return [];
    const { autocomplete } = question;
    if (TOKENS.includes(autocomplete)) return [];
    return [
      {
        code: 'bad-autocomplete',
        where: `${where}.autocomplete`,
        message: `${JSON.stringify(autocomplete)} is no autofill field of HTML.`,
        remedy: suggesting(autocomplete, TOKENS, 'Write one such as given-name, or leave it out.'),
      },
    ];
  });

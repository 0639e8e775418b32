import { repeatsOf } from '../repeats.js';
import type { Check } from '../view.js';

/** What a journey says of itself that can't be so: its version, its reference prefix, its languages. */
export const journeyFacts: Check = ({ journey }) => [
  ...(Number.isSafeInteger(journey.version) && journey.version >= 1
    ? []
    : [
        {
          code: 'bad-version',
          where: 'version',
          message: `${journey.version} can't be a version.`,
          remedy: 'Count versions from 1, in whole numbers.',
        },
      ]),
  ...(/^[A-Z]{2,3}$/.test(journey.referencePrefix)
    ? []
    : [
        {
          code: 'bad-reference-prefix',
          where: 'referencePrefix',
          message: `${JSON.stringify(journey.referencePrefix)} can't begin a reference.`,
          remedy: 'Use 2 or 3 capital letters: RP.',
        },
      ]),
  ...(journey.languages.includes('en')
    ? []
    : [
        {
          code: 'bad-languages',
          where: 'languages',
          message: 'English is not among the languages.',
          remedy: "Add 'en': every text has it.",
        },
      ]),
  ...repeatsOf(
    journey.languages.map((language, index) => ({ language, where: `languages[${index}]` })),
    ({ language }) => language,
  ).map(({ item }) => ({
    code: 'bad-languages',
    where: item.where,
    message: `${JSON.stringify(item.language)} is there twice.`,
    remedy: 'Remove one.',
  })),
];

import { suggesting } from '../suggest.js';
import type { Check } from '../view.js';

/** What `fillMessage` fills in an error message. */
const PLACES = ['noun', 'Noun', 'noun.soft', 'noun.i', 'max', 'min', 'part', 'date', 'days', 'decimals'];

/** A `{place}` in an error message that nothing fills. */
export const messagePlace: Check = ({ texts }) =>
  texts
    .filter(({ role }) => role === 'message')
    .flatMap(({ text, where }) =>
      (['en', 'cy'] as const).flatMap((language) =>
        [...(text[language] ?? '').matchAll(/\{([A-Za-z.]+)\}/g)]
          .map(([, name = '']) => name)
          .filter((name) => !PLACES.includes(name))
          .map((name) => ({
            code: 'unknown-message-place',
            where: `${where}.${language}`,
            message: `Nothing fills {${name}} in an error message.`,
            remedy: suggesting(name, PLACES, `Use one of: ${PLACES.map((place) => `{${place}}`).join(' ')}.`),
          })),
      ),
    );

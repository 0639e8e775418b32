import { placeholdersIn } from '../../engine/interpolate.js';
import type { Check } from '../view.js';

/** A `{name}` in a text that is shown as it stands: a resident would read the braces. */
export const placeholderNotFilled: Check = ({ texts }) =>
  texts
    .filter(({ role }) => role === 'plain' || role === 'noun')
    .flatMap(({ text, where }) =>
      (['en', 'cy'] as const).flatMap((language) =>
        placeholdersIn(text[language] ?? '').map((name) => ({
          code: 'placeholder-not-filled',
          where: `${where}.${language}`,
          message: `{${name}} is not filled in here; residents would read it with its braces.`,
          remedy: 'Write the text without it, or put it into a block of `body`.',
        })),
      ),
    );

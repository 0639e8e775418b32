import { linksIn } from '../../text/inline.js';
import { isSafeHref } from '../../text/safe-href.js';
import type { Check } from '../view.js';

const REMEDY = 'Link to https://…, mailto:…, tel:… or a place on this site such as /contact.';

/** A link that a page must not hold: `javascript:`, `data:`, another host in disguise. */
export const unsafeLink: Check = ({ texts, blocks }) => {
  const inTexts = texts
    .filter(({ role }) => role === 'content')
    .flatMap(({ text, where }) =>
      (['en', 'cy'] as const).flatMap((language) =>
        linksIn(text[language] ?? '').map((href) => ({ href, where: `${where}.${language}` })),
      ),
    );
  const inButtons = blocks.flatMap(({ block, where }) =>
    'href' in block ? [{ href: block.href, where: `${where}.href` }] : [],
  );
  return [...inTexts, ...inButtons]
    .filter(({ href }) => !isSafeHref(href))
    .map(({ href, where }) => ({
      code: 'unsafe-link',
      where,
      message: `The link ${JSON.stringify(href)} is not allowed.`,
      remedy: REMEDY,
    }));
};

import type { Check } from '../view.js';

/** A journey without a page that shows the answers and submits them, or with several. */
export const checkPage: Check = ({ pages }) => {
  const found = pages.filter(({ page }) => page.kind === 'check');
  const [first, ...others] = found;
  if (first === undefined) {
    return [
      {
        code: 'no-check-page',
        where: 'pages',
        message: 'No page is of the kind "check", so nobody could submit their answers.',
        remedy: 'Add one, and lead the last question to it.',
      },
    ];
  }
  return others.map(({ page, where }) => ({
    code: 'several-check-pages',
    where,
    message: `${JSON.stringify(page.id)} is another check page beside ${JSON.stringify(first.page.id)}.`,
    remedy: 'Keep one, and lead every path to it.',
  }));
};

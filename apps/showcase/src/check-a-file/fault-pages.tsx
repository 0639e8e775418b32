import { Pagination, type PaginationItem } from '@guildhall/components';
import type { MouseEvent, ReactElement } from 'react';
import type { Texts } from './texts.js';

export interface FaultPagesProps {
  readonly texts: Texts;
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** The first, the last, the one that is shown and those beside it. */
const pagesShown = (page: number, pages: number): readonly number[] =>
  [1, page - 1, page, page + 1, pages].filter((one, at, all) => one >= 1 && one <= pages && all.indexOf(one) === at);

/** Turns the pages of a long list, within this page: nothing is asked of anyone. */
export const FaultPages = ({ texts, page, pages, onPage }: FaultPagesProps): ReactElement | null => {
  if (pages < 2) return null;
  const to = (target: number) => ({
    href: '#check-verdict',
    onClick: (event: MouseEvent) => {
      event.preventDefault();
      onPage(target);
    },
  });
  const items = pagesShown(page, pages).flatMap((number, at, all): readonly PaginationItem[] => {
    const before = all[at - 1];
    const item = { number, current: number === page, visuallyHiddenText: texts.page(number), ...to(number) };
    return before !== undefined && number - before > 1 ? [{ ellipsis: true }, item] : [item];
  });
  return (
    <Pagination
      landmarkLabel={texts.pages}
      items={items}
      previous={page > 1 ? { text: texts.previous, ...to(page - 1) } : undefined}
      next={page < pages ? { text: texts.next, ...to(page + 1) } : undefined}
    />
  );
};

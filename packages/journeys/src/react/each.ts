import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';

/** Draws a list whose entries have no identity but their place, so that none needs a key. */
export const each = <Item>(items: readonly Item[], draw: (item: Item, index: number) => ReactNode): ReactElement =>
  createElement(Fragment, null, ...items.map(draw));

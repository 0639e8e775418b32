import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';

/**
 * Draws a list whose entries have no identity but their place, which is then their key. `index` counts from 0.
 */
export const each = <Item>(items: readonly Item[], draw: (item: Item, index: number) => ReactNode): ReactElement =>
  createElement(Fragment, null, ...items.map(draw));

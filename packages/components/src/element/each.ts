import { Fragment, type ReactElement, type ReactNode } from 'react';
import { jsxs } from 'react/jsx-runtime';

/**
 * Draws a list whose entries have no identity but their place, which is then their key. `index` counts from 0.
 */
export const each = <Item>(items: readonly Item[], draw: (item: Item, index: number) => ReactNode): ReactElement =>
  jsxs(Fragment, { children: items.map(draw) });

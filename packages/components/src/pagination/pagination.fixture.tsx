import type { ReactElement } from 'react';
import {
  attributesOf,
  elementOf,
  type MacroContent,
  type MacroElement,
  type MacroItems,
  nodeOf,
} from '../fixtures/macro.js';
import { Pagination, type PaginationItem } from './pagination.js';

type LinkMacro = MacroContent & MacroElement & { readonly labelText?: string; readonly href: string };

type ItemMacro = MacroElement &
  Pick<PaginationItem, 'visuallyHiddenText' | 'current' | 'ellipsis' | 'href'> & { readonly number?: string };

/** The options of the Nunjucks macro `govukPagination`. */
export interface PaginationMacro extends MacroElement {
  readonly items?: MacroItems<ItemMacro>;
  readonly previous?: LinkMacro;
  readonly next?: LinkMacro;
  readonly landmarkLabel?: string;
}

const linkOf = (link: LinkMacro | undefined) =>
  link && { ...attributesOf(link.attributes), text: nodeOf(link), labelText: link.labelText, href: link.href };

const itemOf = ({ attributes, classes: _classes, ...item }: ItemMacro) => ({ ...item, ...attributesOf(attributes) });

/** A fixture of the pagination. */
export const paginationFixture = (macro: PaginationMacro): ReactElement => (
  <Pagination
    {...elementOf(macro)}
    items={macro.items?.map((item) => item && itemOf(item))}
    previous={linkOf(macro.previous)}
    next={linkOf(macro.next)}
    landmarkLabel={macro.landmarkLabel}
  />
);

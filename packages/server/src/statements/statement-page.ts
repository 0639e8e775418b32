import type { Localised } from '@guildhall/council';
import type { Block, Journey } from '@guildhall/journeys';

/** A table with a caption and a heading for each column. Every row has as many cells as `head`; its first cell heads it. */
export interface TableBlock {
  readonly table: {
    readonly caption: Localised;
    readonly head: readonly Localised[];
    readonly rows: readonly (readonly Localised[])[];
  };
}

/** What statements are made of: the blocks of journeys, and tables. */
export type StatementBlock = Block | TableBlock;

/** A page that says something of the whole site, in each language that the site may offer. */
export interface StatementPage {
  readonly title: Localised;
  readonly blocks: readonly StatementBlock[];
}

/** What statements need to know of a service: what it is called, and what its journey asks. */
export interface StatedService {
  readonly definition: { readonly name: Localised };
  readonly journey: Pick<Journey, 'pages'>;
}

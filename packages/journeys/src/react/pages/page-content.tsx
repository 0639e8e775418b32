import type { ReactElement, ReactNode } from 'react';
import { placeholdersOf } from '../../engine/interpolate.js';
import { pathThrough } from '../../engine/path.js';
import type { Block } from '../../model/content.js';
import type { JourneyPage } from '../../model/journey.js';
import { BlocksView } from '../blocks-view.js';
import type { JourneyPageViewProps } from '../view-props.js';

export type BodyProps<P extends JourneyPage> = Omit<JourneyPageViewProps, 'page'> & { readonly page: P };

/** Blocks of a page, with the answers of the path so far in their places. */
export const PageBlocks = ({
  blocks,
  journey,
  state,
  language,
}: Pick<JourneyPageViewProps, 'journey' | 'state' | 'language'> & {
  readonly blocks: readonly Block[] | undefined;
}): ReactElement | null =>
  blocks === undefined ? null : (
    <BlocksView
      blocks={blocks}
      language={language}
      placeholders={placeholdersOf(journey, pathThrough(journey, state).answers, language)}
    />
  );

/** The heading of a page that has a title. */
export const Heading = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <h1 className="govuk-heading-l">{children}</h1>
);

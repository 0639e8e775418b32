import type { ReactElement } from 'react';
import { elementOf, type MacroContent, type MacroElement, type MacroItems, nodeOf } from '../fixtures/macro.js';
import { Accordion, type AccordionProps } from './accordion.js';

/** The options of the Nunjucks macro `govukAccordion`. */
export interface AccordionMacro
  extends MacroElement,
    Pick<AccordionProps, 'headingLevel' | 'rememberExpanded' | MessageName> {
  readonly id: string;
  readonly items: MacroItems<{
    readonly heading: MacroContent;
    readonly summary?: MacroContent;
    readonly content: MacroContent;
    readonly expanded?: boolean;
  }>;
}

type MessageName = Extract<keyof AccordionProps, `${string}Text`>;

/** A fixture of the accordion. */
export const accordionFixture = ({ items, classes, attributes, ...rest }: AccordionMacro): ReactElement => (
  <Accordion
    {...rest}
    {...elementOf({ classes, attributes })}
    items={items.map(
      (item) =>
        item && {
          heading: nodeOf(item.heading),
          summary: nodeOf(item.summary ?? {}),
          content: nodeOf(item.content),
          expanded: item.expanded,
        },
    )}
  />
);

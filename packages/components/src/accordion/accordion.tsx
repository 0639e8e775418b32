import type { ReactElement, ReactNode } from 'react';
import { type Absent, isBlank, isPlainText } from '../element/content.js';
import { each } from '../element/each.js';
import { classNames, type ElementProps, type HeadingLevel } from '../element/element.js';
import { messageAttributes } from '../element/messages.js';

/** One section. */
export interface AccordionItem {
  /** What the section is about. */
  readonly heading: ReactNode;
  /** One line more about it. */
  readonly summary?: ReactNode;
  /** What it holds. A string is set as a paragraph; any other node as it is. */
  readonly content: ReactNode;
  /** Whether it is open at first. */
  readonly expanded?: boolean | undefined;
}

/** Props of {@link Accordion}; every attribute of its `<div>` may be given. */
export interface AccordionProps extends Omit<ElementProps<'div'>, 'children'> {
  /** From which the ids of the sections are made; unlike any other on the site where open sections are remembered. */
  readonly id: string;
  /** The sections in their order. */
  readonly items: ReadonlyArray<AccordionItem | Absent>;
  /** 2 unless stated. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Whether the browser remembers which sections are open. It does unless this is `false`. */
  readonly rememberExpanded?: boolean | undefined;
  /** “Hide all sections” unless stated. */
  readonly hideAllSectionsText?: string | undefined;
  /** “Hide” unless stated. */
  readonly hideSectionText?: string | undefined;
  /** What screen readers say for it. “Hide this section” unless stated. */
  readonly hideSectionAriaLabelText?: string | undefined;
  /** “Show all sections” unless stated. */
  readonly showAllSectionsText?: string | undefined;
  /** “Show” unless stated. */
  readonly showSectionText?: string | undefined;
  /** What screen readers say for it. “Show this section” unless stated. */
  readonly showSectionAriaLabelText?: string | undefined;
}

interface SectionProps {
  readonly item: AccordionItem;
  readonly id: string;
  readonly number: number;
  readonly headingLevel: HeadingLevel;
}

const Section = ({ item, id, number, headingLevel }: SectionProps): ReactElement => {
  const { heading, summary, content, expanded } = item;
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={classNames('govuk-accordion__section', expanded && 'govuk-accordion__section--expanded')}>
      <div className="govuk-accordion__section-header">
        <Heading className="govuk-accordion__section-heading">
          <span className="govuk-accordion__section-button" id={`${id}-heading-${number}`}>
            {heading}
          </span>
        </Heading>
        {isBlank(summary) ? null : (
          <div className="govuk-accordion__section-summary govuk-body" id={`${id}-summary-${number}`}>
            {summary}
          </div>
        )}
      </div>
      <div id={`${id}-content-${number}`} className="govuk-accordion__section-content">
        {isPlainText(content) && content !== '' ? <p className="govuk-body">{content}</p> : content}
      </div>
    </div>
  );
};

/** Lets people show and hide sections; without JavaScript all are shown. https://design-system.service.gov.uk/components/accordion/ */
export const Accordion = ({
  id,
  items,
  headingLevel,
  rememberExpanded,
  hideAllSectionsText,
  hideSectionText,
  hideSectionAriaLabelText,
  showAllSectionsText,
  showSectionText,
  showSectionAriaLabelText,
  className,
  ...rest
}: AccordionProps): ReactElement => (
  <div
    {...rest}
    className={classNames('govuk-accordion', className)}
    data-module="govuk-accordion"
    id={id}
    {...messageAttributes({
      'hide-all-sections': hideAllSectionsText,
      'hide-section': hideSectionText,
      'hide-section-aria-label': hideSectionAriaLabelText,
      'show-all-sections': showAllSectionsText,
      'show-section': showSectionText,
      'show-section-aria-label': showSectionAriaLabelText,
    })}
    {...(rememberExpanded === undefined ? {} : { 'data-remember-expanded': rememberExpanded })}
  >
    {each(
      items,
      (item, index) => item && <Section item={item} id={id} number={index + 1} headingLevel={headingLevel || 2} />,
    )}
  </div>
);

import type { ReactElement, ReactNode } from 'react';
import { isBlank } from '../element/content.js';
import { each } from '../element/each.js';
import { classNames, type ElementOptions } from '../element/element.js';

/** A link of a footer; attributes of `<a>` may be given. */
export interface FooterLink extends ElementOptions<'a'> {
  /** What the link says. */
  readonly text?: ReactNode;
  /** Where it leads. */
  readonly href?: string | undefined;
}

/** A titled list of links. */
export interface FooterSection {
  /** What the links are about. */
  readonly title?: ReactNode;
  /** In how many columns the links stand on a wide screen. */
  readonly columns?: 2 | 3 | undefined;
  /** The width of the section in the grid. `full` unless stated. */
  readonly width?: 'full' | 'one-half' | 'one-third' | 'two-thirds' | 'one-quarter' | (string & {}) | undefined;
  /** The links. */
  readonly items?: readonly FooterLink[] | undefined;
}

/** Links that every page carries, and what else the footer says. */
export interface FooterMeta {
  /** What screen readers say before the links. “Support links” unless stated. */
  readonly visuallyHiddenTitle?: ReactNode;
  /** Links that every page carries, such as “Cookies”. */
  readonly items?: readonly FooterLink[] | undefined;
  /** Content after the links. */
  readonly text?: ReactNode;
}

const Anchor = ({ text, ...rest }: FooterLink): ReactElement => (
  <a {...rest} className="govuk-footer__link">
    {text}
  </a>
);

const Section = ({ title, columns, width, items = [] }: FooterSection): ReactElement => (
  <div className={`govuk-footer__section govuk-grid-column-${width || 'full'}`}>
    <h2 className="govuk-footer__heading govuk-heading-m">{title}</h2>
    {items.length > 0 && (
      <ul className={classNames('govuk-footer__list', columns && `govuk-footer__list--columns-${columns}`)}>
        {each(
          items.filter((item) => item.href && !isBlank(item.text)),
          (item) => (
            <li className="govuk-footer__list-item">
              <Anchor {...item} />
            </li>
          ),
        )}
      </ul>
    )}
  </div>
);

/** The sections of a footer and the line below them. */
export const FooterNavigation = ({
  navigation = [],
}: {
  /** The sections in their order. */
  readonly navigation?: readonly FooterSection[] | undefined;
}): ReactElement | null =>
  navigation.length === 0 ? null : (
    <>
      <div className="govuk-footer__navigation">
        {each(navigation, (section) => (
          <Section {...section} />
        ))}
      </div>
      <hr className="govuk-footer__section-break" />
    </>
  );

/** The links that every page carries. */
export const FooterMetaLinks = ({ visuallyHiddenTitle, items = [], text }: FooterMeta): ReactElement => (
  <>
    <h2 className="govuk-visually-hidden">{visuallyHiddenTitle || 'Support links'}</h2>
    {items.length > 0 && (
      <ul className="govuk-footer__inline-list">
        {each(items, (item) => (
          <>
            <li className="govuk-footer__inline-list-item">
              <Anchor {...item} />
            </li>{' '}
          </>
        ))}
      </ul>
    )}
    {isBlank(text) ? null : <div className="govuk-footer__meta-custom">{text}</div>}
  </>
);

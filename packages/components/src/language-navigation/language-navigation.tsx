import type { ReactElement, ReactNode } from 'react';
import { type Absent, isBlank, present } from '../element/content.js';
import { each } from '../element/each.js';
import { classNames, type ElementOptions, type ElementProps } from '../element/element.js';

/** One language; attributes of its `<a>` or `<span>` may be given. */
export interface LanguageNavigationItem extends Omit<ElementOptions<'a'>, 'hrefLang'> {
  /** The language's name in itself: “Cymraeg”. */
  readonly text?: ReactNode;
  /** The language's code, such as `cy`. */
  readonly lang?: string | undefined;
  /** The code of the page that the link leads to. As `lang` unless stated. */
  readonly hrefLang?: string | undefined;
  /** This page in that language. */
  readonly href?: string | undefined;
  /** The language being shown. */
  readonly current?: boolean | undefined;
  /** Says for screen readers, in that language, what the link does. */
  readonly languageDescriptionText?: ReactNode;
}

/** Props of {@link LanguageNavigation}; every attribute of `<nav>` may be given. */
export interface LanguageNavigationProps extends Omit<ElementProps<'nav'>, 'children'> {
  /** The languages, the one being shown among them. */
  readonly items: ReadonlyArray<LanguageNavigationItem | Absent>;
  /** Names the navigation for screen readers. “Language” unless stated. */
  readonly 'aria-label'?: string | undefined;
}

const Language = ({
  text,
  href,
  hrefLang,
  current,
  languageDescriptionText,
  className,
  ...rest
}: LanguageNavigationItem): ReactElement => {
  if (current || !href) {
    const { ref: _ref, ...span } = rest;
    return (
      <span {...span} className={classNames('govuk-language-navigation__text', className)} aria-current="true">
        {text}
      </span>
    );
  }
  return (
    <a
      {...rest}
      className={classNames('govuk-language-navigation__link', className)}
      href={href}
      rel="alternate"
      hrefLang={hrefLang || rest.lang}
    >
      {text}
      {isBlank(languageDescriptionText) ? null : (
        <span className="govuk-visually-hidden"> {languageDescriptionText}</span>
      )}
    </a>
  );
};

/** Leads to the page in another language. https://design-system.service.gov.uk/components/language-navigation/ */
export const LanguageNavigation = ({
  items,
  'aria-label': label = 'Language',
  className,
  ...rest
}: LanguageNavigationProps): ReactElement => (
  <nav {...rest} className={classNames('govuk-language-navigation', className)} aria-label={label}>
    <ul className="govuk-language-navigation__list">
      {each(present(items), (item) => (
        <li className="govuk-language-navigation__list-item">
          <Language {...item} />
        </li>
      ))}
    </ul>
  </nav>
);

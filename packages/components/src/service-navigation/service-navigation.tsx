import type { ElementType, ReactElement, ReactNode } from 'react';
import { type Absent, asOptions, type ContentOr, isBlank, present } from '../element/content.js';
import { each } from '../element/each.js';
import { classNames, type ElementOptions, type ElementProps } from '../element/element.js';
import { NavigationItem } from './navigation-item.js';

/** One entry of the navigation; attributes of `<a>` may be given. */
export interface ServiceNavigationItem extends ElementOptions<'a'> {
  /** What the entry says. */
  readonly text?: ReactNode;
  /** Where it leads. Without it the entry is text. */
  readonly href?: string | undefined;
  /** The entry is the page being shown. */
  readonly current?: boolean | undefined;
  /** The page being shown lies within the entry's section. */
  readonly active?: boolean | undefined;
}

/** Content after the navigation, beside it where `align` is `inline`. */
export interface ServiceNavigationEndSlot {
  /** What is shown there. */
  readonly text?: ReactNode;
  /** `inline` beside the navigation; below it unless stated. */
  readonly align?: 'inline' | undefined;
}

/** Places for content of your own. */
export interface ServiceNavigationSlots {
  /** Before the service’s name. */
  readonly start?: ReactNode;
  /** After the navigation. */
  readonly end?: ContentOr<ServiceNavigationEndSlot>;
  /** Before the first entry of the list: `<li>` elements. */
  readonly navigationStart?: ReactNode;
  /** After the last entry of the list: `<li>` elements. */
  readonly navigationEnd?: ReactNode;
}

/** Props of {@link ServiceNavigation}; every attribute of its root element may be given. */
export interface ServiceNavigationProps extends Omit<ElementProps<'section'>, 'children' | 'slot'> {
  /** Names the region that a service name or a slot makes. “Service information” unless stated. */
  readonly 'aria-label'?: string | undefined;
  /** The service’s name. */
  readonly serviceName?: ReactNode;
  /** Where the service's name leads. */
  readonly serviceUrl?: string | undefined;
  /** The entries of the navigation, in their order. */
  readonly navigation?: ReadonlyArray<ServiceNavigationItem | Absent> | undefined;
  /** What the button that opens the navigation on a small screen says. “Menu” unless stated. */
  readonly menuButtonText?: string | undefined;
  /** What screen readers say for that button, where it differs. */
  readonly menuButtonLabel?: string | undefined;
  /** Names the navigation for screen readers. As `menuButtonText` unless stated. */
  readonly navigationLabel?: string | undefined;
  /** The id of the list. `navigation` unless stated. */
  readonly navigationId?: string | undefined;
  /** Further class names of `<nav>`. */
  readonly navigationClassName?: string | undefined;
  /** Whether a small screen shows a button in place of the entries. True for two entries or more unless stated. */
  readonly collapseNavigationOnMobile?: boolean | undefined;
  /** Content of your own. */
  readonly slots?: ServiceNavigationSlots | undefined;
}

/** The button is of use only once GOV.UK Frontend's script works it, which takes both attributes away. */
const UNTIL_SCRIPT_SHOWS_IT = { hidden: true, 'aria-hidden': true } as const;

const ServiceName = ({ serviceName, serviceUrl }: ServiceNavigationProps): ReactElement | null =>
  isBlank(serviceName) ? null : (
    <span className="govuk-service-navigation__service-name">
      {serviceUrl ? (
        <a href={serviceUrl} className="govuk-service-navigation__link">
          {serviceName}
        </a>
      ) : (
        <span className="govuk-service-navigation__text">{serviceName}</span>
      )}
    </span>
  );

const Navigation = (props: ServiceNavigationProps): ReactElement | null => {
  const { slots, menuButtonLabel, navigationLabel, navigationClassName } = props;
  const items = present(props.navigation);
  const menuButtonText = props.menuButtonText || 'Menu';
  const id = props.navigationId || 'navigation';
  const collapses = props.collapseNavigationOnMobile ?? items.length > 1;
  if (items.length === 0 && isBlank(slots?.navigationStart) && isBlank(slots?.navigationEnd)) return null;
  return (
    <nav
      aria-label={navigationLabel || menuButtonText}
      className={classNames('govuk-service-navigation__wrapper', navigationClassName)}
    >
      {collapses && (
        <button
          type="button"
          className="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={id}
          aria-label={menuButtonLabel && menuButtonLabel !== menuButtonText ? menuButtonLabel : undefined}
          {...UNTIL_SCRIPT_SHOWS_IT}
        >
          {menuButtonText}
        </button>
      )}
      <ul className="govuk-service-navigation__list" id={id}>
        {slots?.navigationStart}
        {each(items, (item) => (
          <NavigationItem {...item} />
        ))}
        {slots?.navigationEnd}
      </ul>
    </nav>
  );
};

/** Said to be any element, since a ref to the one is by its type none to the other. */
const rootOf = (isRegion: boolean): ElementType => (isRegion ? 'section' : 'div');

/** Names the service and leads around it. https://design-system.service.gov.uk/components/service-navigation/ */
export const ServiceNavigation = (props: ServiceNavigationProps): ReactElement => {
  const {
    serviceName,
    serviceUrl: _serviceUrl,
    navigation: _navigation,
    menuButtonText: _menuButtonText,
    menuButtonLabel: _menuButtonLabel,
    navigationLabel: _navigationLabel,
    navigationId: _navigationId,
    navigationClassName: _navigationClassName,
    collapseNavigationOnMobile: _collapse,
    slots,
    className,
    'aria-label': label = 'Service information',
    ...rest
  } = props;
  const end = asOptions(slots?.end);
  const isInline = end !== undefined && 'align' in end && end.align === 'inline';
  const isRegion = !isBlank(serviceName) || !isBlank(slots?.start) || !isBlank(end?.text);
  const Root = rootOf(isRegion);
  return (
    <Root
      {...rest}
      {...(isRegion ? { 'aria-label': label } : {})}
      className={classNames('govuk-service-navigation', className)}
      data-module="govuk-service-navigation"
    >
      <div className={classNames('govuk-width-container', isInline && 'govuk-service-navigation__inlining-container')}>
        {slots?.start}
        <div className="govuk-service-navigation__container">
          <ServiceName {...props} />
          <Navigation {...props} />
        </div>
        {end?.text}
      </div>
    </Root>
  );
};

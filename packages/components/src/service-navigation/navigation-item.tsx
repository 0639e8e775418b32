import type { ReactElement } from 'react';
import { isBlank } from '../element/content.js';
import { classNames } from '../element/element.js';
import type { ServiceNavigationItem } from './service-navigation.js';

/** One entry of the service navigation. The one being shown is also `<strong>`, for people who see no styles of ours. */
export const NavigationItem = ({ text, href, current, active, ...rest }: ServiceNavigationItem): ReactElement => {
  const isActive = Boolean(current || active);
  const content = isActive ? <strong className="govuk-service-navigation__active-fallback">{text}</strong> : text;
  const currency = isActive ? { 'aria-current': current ? ('page' as const) : true } : {};
  return (
    <li className={classNames('govuk-service-navigation__item', isActive && 'govuk-service-navigation__item--active')}>
      {href ? (
        <a {...rest} className="govuk-service-navigation__link" href={href} {...currency}>
          {content}
        </a>
      ) : isBlank(text) ? null : (
        <span className="govuk-service-navigation__text" {...currency}>
          {content}
        </span>
      )}
    </li>
  );
};

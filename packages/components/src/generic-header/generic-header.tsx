import type { ReactElement, ReactNode } from 'react';
import type { ElementProps } from '../element/element.js';
import { HeaderFrame } from './header-frame.js';

/** Props of {@link GenericHeader}; every attribute of its `<div>` may be given. */
export interface GenericHeaderProps extends Omit<ElementProps<'div'>, 'children'> {
  /** The organisation's name, or its logo as an image with the name as its text alternative. */
  readonly logo?: ReactNode;
  /** Where the logo leads. `/` unless stated. */
  readonly url?: string | undefined;
  /** Class names of the container, in place of `govuk-width-container`. */
  readonly containerClassName?: string | undefined;
}

/** A header without GOV.UK's branding. https://design-system.service.gov.uk/components/generic-header/ */
export const GenericHeader = ({ logo, url, containerClassName, ...rest }: GenericHeaderProps): ReactElement => (
  <HeaderFrame
    {...rest}
    namespace="govuk-generic"
    logo={logo}
    url={url || '/'}
    containerClassName={containerClassName}
  />
);

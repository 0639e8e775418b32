import type { ReactElement, ReactNode } from 'react';
import { classNames, type ElementOptions, type ElementProps } from '../element/element.js';

/** Props of {@link Hint}; every attribute of `<div>` may be given. */
export interface HintProps extends Omit<ElementProps<'div'>, 'children'> {
  /** What helps to answer. */
  readonly children?: ReactNode;
}

/** The hint of a field, with its settings; attributes of `<div>` may be given. */
export interface HintOptions extends Omit<ElementOptions<'div'>, 'id'> {
  /** What helps to answer. */
  readonly text?: ReactNode;
}

/** Helps to answer a question. https://design-system.service.gov.uk/components/text-input/#hint-text */
export const Hint = ({ children, className, ...rest }: HintProps): ReactElement => (
  <div {...rest} className={classNames('govuk-hint', className)}>
    {children}
  </div>
);

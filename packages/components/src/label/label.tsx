import type { ReactElement, ReactNode } from 'react';
import { isBlank } from '../element/content.js';
import { classNames, type ElementOptions, type ElementProps } from '../element/element.js';

/** Props of {@link Label}; every attribute of `<label>` may be given. */
export interface LabelProps extends Omit<ElementProps<'label'>, 'children'> {
  /** What the label says. Without it nothing is drawn. */
  readonly children?: ReactNode;
  /** The id of the field. */
  readonly htmlFor?: string | undefined;
  /** Sets the label in the page's `<h1>`. */
  readonly isPageHeading?: boolean | undefined;
}

/** The label of a field, with its settings; attributes of `<label>` may be given. */
export interface LabelOptions extends Omit<ElementOptions<'label'>, 'htmlFor'> {
  /** What the label says. */
  readonly text?: ReactNode;
  /** Sets the label in the page's `<h1>`. */
  readonly isPageHeading?: boolean | undefined;
}

/** Names a field. https://design-system.service.gov.uk/components/text-input/#how-it-works */
export const Label = ({ children, htmlFor, isPageHeading, className, ...rest }: LabelProps): ReactElement | null => {
  if (isBlank(children)) return null;
  const label = (
    <label {...rest} htmlFor={htmlFor} className={classNames('govuk-label', className)}>
      {children}
    </label>
  );
  return isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
};

import type { ReactElement, ReactNode } from 'react';
import { asOptions, type ContentOr, isBlank } from '../element/content.js';
import { classNames, type ElementOptions, type ElementProps } from '../element/element.js';

/** The legend of a fieldset, with its settings. */
export interface LegendOptions {
  /** What the legend says. */
  readonly text?: ReactNode;
  /** For example `govuk-fieldset__legend--l`. */
  readonly className?: string | undefined;
  /** Sets the legend in the page's `<h1>`. */
  readonly isPageHeading?: boolean | undefined;
}

interface FieldsetSettings {
  /** What the fields are about. */
  readonly legend?: ContentOr<LegendOptions>;
  /** The ids of elements that describe the fieldset, separated by spaces. */
  readonly describedBy?: string | undefined;
}

/** Props of {@link Fieldset}; every attribute of `<fieldset>` may be given. */
export interface FieldsetProps
  extends Omit<ElementProps<'fieldset'>, 'children' | 'aria-describedby'>,
    FieldsetSettings {
  /** The fields. */
  readonly children?: ReactNode;
}

/** The fieldset that a component draws around its fields; attributes of `<fieldset>` may be given. */
export interface FieldsetOptions extends Omit<ElementOptions<'fieldset'>, 'aria-describedby'>, FieldsetSettings {}

const Legend = ({ text, className, isPageHeading }: LegendOptions): ReactElement | null =>
  isBlank(text) ? null : (
    <legend className={classNames('govuk-fieldset__legend', className)}>
      {isPageHeading ? <h1 className="govuk-fieldset__heading">{text}</h1> : text}
    </legend>
  );

/** Groups fields that belong together. https://design-system.service.gov.uk/components/fieldset/ */
export const Fieldset = ({ legend, describedBy, className, children, ...rest }: FieldsetProps): ReactElement => (
  <fieldset {...rest} className={classNames('govuk-fieldset', className)} aria-describedby={describedBy || undefined}>
    <Legend {...asOptions<LegendOptions>(legend)} />
    {children}
  </fieldset>
);

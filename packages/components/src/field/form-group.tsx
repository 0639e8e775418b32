import type { ReactElement, ReactNode } from 'react';
import { asOptions, isBlank } from '../element/content.js';
import { classNames, type ElementOptions } from '../element/element.js';
import { Fieldset } from '../fieldset/fieldset.js';
import { Label, type LabelOptions } from '../label/label.js';
import type { FieldGroupProps, FieldProps } from './field-props.js';
import { describedBy, FieldMessages, hasError } from './messages.js';

const group = (options: ElementOptions<'div'>, isError: boolean) => ({
  ...options,
  className: classNames('govuk-form-group', isError && 'govuk-form-group--error', options.className),
});

/** A field's group: its label, its hint, its error message, and then the field with what stands beside it. */
export const FormGroup = ({
  id,
  label,
  hint,
  errorMessage,
  formGroup = {},
  children,
}: FieldProps & { readonly children: ReactNode }): ReactElement => {
  const { beforeInput, afterInput, ...rest } = formGroup;
  const { text, ...labelRest } = asOptions<LabelOptions>(label) ?? {};
  return (
    <div {...group(rest, hasError({ errorMessage }))}>
      <Label {...labelRest} htmlFor={id}>
        {text}
      </Label>
      <FieldMessages id={id} hint={hint} errorMessage={errorMessage} />{' '}
      {isBlank(beforeInput) ? null : <>{beforeInput} </>}
      {children}
      {isBlank(afterInput) ? null : <> {afterInput}</>}
    </div>
  );
};

/** Props of {@link FieldGroup}. */
export interface FieldGroupFrameProps extends FieldGroupProps {
  /** The id from which those of the hint and the error message are made. */
  readonly id: string | undefined;
  /** The ids of further elements that describe the group. */
  readonly describedBy?: string | undefined;
  /** The role of its fieldset. */
  readonly role?: 'group' | undefined;
  /** The fields. */
  readonly children: ReactNode;
}

/** A group of fields: its legend, its hint, its error message, and then the fields. */
export const FieldGroup = ({
  id,
  fieldset,
  hint,
  errorMessage,
  formGroup = {},
  describedBy: given,
  role,
  children,
}: FieldGroupFrameProps): ReactElement => {
  const { beforeInputs: _before, afterInputs: _after, ...rest } = formGroup;
  const content = (
    <>
      <FieldMessages id={id} hint={hint} errorMessage={errorMessage} />
      {children}
    </>
  );
  return (
    <div {...group(rest, hasError({ errorMessage }))}>
      {fieldset ? (
        <Fieldset
          {...fieldset}
          {...(role ? { role } : {})}
          describedBy={describedBy(id, given, { hint, errorMessage })}
        >
          {content}
        </Fieldset>
      ) : (
        content
      )}
    </div>
  );
};

import type { ReactElement, ReactNode } from 'react';
import { asOptions, isBlank } from '../element/content.js';
import { classNames } from '../element/element.js';
import { Fieldset } from '../fieldset/fieldset.js';
import { Label, type LabelOptions } from '../label/label.js';
import type { FieldGroupProps, FieldProps } from './field-props.js';
import { describedBy, fieldMessages, hasError, type Messages } from './messages.js';

const NO_OPTIONS = {} as const;

const groupClass = (messages: Messages, className: string | undefined): string | undefined =>
  classNames('govuk-form-group', hasError(messages) && 'govuk-form-group--error', className);

const drawLabel = (label: FieldProps['label'], id: string | undefined): ReactElement | null => {
  const options = asOptions<LabelOptions>(label);
  if (!options) return null;
  const { text, ...rest } = options;
  return (
    <Label {...rest} htmlFor={id}>
      {text}
    </Label>
  );
};

/** A field's group: its label, its hint, its error message, and then the field with what stands beside it. */
export const FormGroup = ({
  id,
  label,
  hint,
  errorMessage,
  formGroup = NO_OPTIONS,
  children,
}: FieldProps & { readonly children: ReactNode }): ReactElement => {
  const { beforeInput, afterInput, className, ...rest } = formGroup;
  const messages = { hint, errorMessage };
  return (
    <div {...rest} className={groupClass(messages, className)}>
      {drawLabel(label, id)}
      {fieldMessages(id, messages)} {isBlank(beforeInput) ? null : <>{beforeInput} </>}
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
  formGroup = NO_OPTIONS,
  describedBy: given,
  role,
  children,
}: FieldGroupFrameProps): ReactElement => {
  const { beforeInputs: _before, afterInputs: _after, className, ...rest } = formGroup;
  const messages = { hint, errorMessage };
  const content = (
    <>
      {fieldMessages(id, messages)}
      {children}
    </>
  );
  return (
    <div {...rest} className={groupClass(messages, className)}>
      {fieldset ? (
        <Fieldset {...fieldset} {...(role ? { role } : {})} describedBy={describedBy(id, given, messages)}>
          {content}
        </Fieldset>
      ) : (
        content
      )}
    </div>
  );
};

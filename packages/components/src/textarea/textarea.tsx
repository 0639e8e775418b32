import type { ReactElement } from 'react';
import { classNames, type ElementProps } from '../element/element.js';
import { initialValue } from '../element/initial-value.js';
import type { FieldProps } from '../field/field-props.js';
import { FormGroup } from '../field/form-group.js';
import { describedBy, hasError } from '../field/messages.js';

/** Props of {@link Textarea}; every attribute of `<textarea>` may be given. */
export interface TextareaProps
  extends Omit<ElementProps<'textarea'>, keyof FieldProps | 'children' | 'aria-describedby'>,
    FieldProps {
  /** What the textarea holds at first; with `onChange`, what it always holds. */
  readonly value?: string | number | undefined;
  /** Its height in lines. 5 unless stated. */
  readonly rows?: number | undefined;
}

/** Asks for more than a line of text. https://design-system.service.gov.uk/components/textarea/ */
export const Textarea = ({
  id: givenId,
  label,
  hint,
  errorMessage,
  describedBy: given,
  formGroup,
  className,
  value,
  rows,
  ...rest
}: TextareaProps): ReactElement => {
  const id = givenId || rest.name;
  const messages = { hint, errorMessage };
  return (
    <FormGroup id={id} label={label} {...messages} formGroup={formGroup}>
      <textarea
        {...rest}
        {...initialValue(value, rest.onChange)}
        className={classNames('govuk-textarea', hasError(messages) && 'govuk-textarea--error', className)}
        id={id}
        rows={rows || 5}
        aria-describedby={describedBy(id, given, messages)}
      />
    </FormGroup>
  );
};

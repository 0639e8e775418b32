import type { ReactElement } from 'react';
import { each } from '../element/each.js';
import { classNames, type ElementProps } from '../element/element.js';
import type { FieldGroupProps } from '../field/field-props.js';
import { FieldGroup } from '../field/form-group.js';
import { hasError } from '../field/messages.js';
import { Input } from '../input/input.js';
import { type DateParts, resolveItems } from './date-input-item.js';

/** Props of {@link DateInput}; every attribute of the `<div>` around the parts may be given. */
export interface DateInputProps
  extends Omit<ElementProps<'div'>, 'children' | keyof FieldGroupProps>,
    FieldGroupProps,
    DateParts {
  /** From which the ids of the parts are made: `dob` makes `dob-day`. */
  readonly id: string;
  /** Set before the name of each part: `dob` makes `dob-day`. */
  readonly namePrefix?: string | undefined;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();

/** Asks for a date that people know or can look up. https://design-system.service.gov.uk/components/date-input/ */
export const DateInput = ({
  id,
  namePrefix,
  items,
  day,
  month,
  year,
  values,
  fieldset,
  hint,
  errorMessage,
  formGroup,
  className,
  ...rest
}: DateInputProps): ReactElement => {
  const resolved = resolveItems({ items, day, month, year, values, namePrefix }, hasError({ errorMessage }));
  return (
    // The role lets JAWS read out the description of a fieldset of text inputs.
    <FieldGroup {...{ id, fieldset, hint, errorMessage, formGroup }} describedBy={fieldset?.describedBy} role="group">
      <div {...rest} className={classNames('govuk-date-input', className)} id={id}>
        {formGroup?.beforeInputs}
        {each(resolved, ({ name, label, id: itemId, className: itemClassName, inputMode, ...input }) => (
          <div className="govuk-date-input__item">
            <Input
              {...input}
              label={{ text: label || capitalised(name), className: 'govuk-date-input__label' }}
              id={itemId || `${id}-${name}`}
              className={classNames('govuk-date-input__input', itemClassName)}
              name={`${namePrefix ? `${namePrefix}-` : ''}${name}`}
              type="text"
              inputMode={inputMode || 'numeric'}
            />
          </div>
        ))}
        {formGroup?.afterInputs}
      </div>
    </FieldGroup>
  );
};

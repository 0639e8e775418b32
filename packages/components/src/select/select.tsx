import type { ReactElement, ReactNode } from 'react';
import { type Absent, present } from '../element/content.js';
import { each } from '../element/each.js';
import { classNames, type ElementOptions, type ElementProps } from '../element/element.js';
import type { FieldProps } from '../field/field-props.js';
import { FormGroup } from '../field/form-group.js';
import { describedBy, hasError } from '../field/messages.js';

/** One option; attributes of `<option>` may be given. */
export interface SelectItem extends Omit<ElementOptions<'option'>, 'value' | 'selected'> {
  /** What the option says. */
  readonly text?: ReactNode;
  /** What is sent. As `text` unless stated. */
  readonly value?: string | number | boolean | undefined;
  /** Chosen at first, whatever `value` of the select says; `false` is not chosen. */
  readonly selected?: boolean | undefined;
}

/** Props of {@link Select}; every attribute of `<select>` may be given. */
export interface SelectProps
  extends Omit<ElementProps<'select'>, keyof FieldProps | 'children' | 'value' | 'aria-describedby'>,
    FieldProps {
  /** The options in their order. */
  readonly items?: ReadonlyArray<SelectItem | Absent> | undefined;
  /** The value of the option that is chosen at first; with `onChange`, always. */
  readonly value?: string | number | undefined;
}

const sentValue = ({ value, text }: SelectItem): string => String(value ?? text ?? '');

/** What is chosen at first, or undefined where nothing says so. */
const chosen = (items: readonly SelectItem[], value: SelectProps['value']): string | undefined => {
  const isChosen = (item: SelectItem) => item.selected ?? (Boolean(value) && sentValue(item) === String(value));
  const item = items.find(isChosen);
  return item && sentValue(item);
};

/** Asks to choose one of a long list; a last resort. https://design-system.service.gov.uk/components/select/ */
export const Select = ({
  id: givenId,
  label,
  hint,
  errorMessage,
  describedBy: given,
  formGroup,
  items,
  value,
  className,
  ...rest
}: SelectProps): ReactElement => {
  const id = givenId || rest.name;
  const messages = { hint, errorMessage };
  const options = present(items);
  const choice = chosen(options, value);
  return (
    <FormGroup id={id} label={label} {...messages} formGroup={formGroup}>
      <select
        {...rest}
        {...(choice === undefined ? {} : rest.onChange ? { value: choice } : { defaultValue: choice })}
        className={classNames('govuk-select', className, hasError(messages) && 'govuk-select--error')}
        id={id}
        aria-describedby={describedBy(id, given, messages)}
      >
        {each(options, ({ text, value: optionValue, selected: _selected, ...option }) => (
          <option {...option} {...(optionValue === undefined ? {} : { value: String(optionValue) })}>
            {text}
          </option>
        ))}
      </select>
    </FormGroup>
  );
};

import type { ReactElement } from 'react';
import { each } from '../element/each.js';
import { classNames, type ElementProps } from '../element/element.js';
import { type Choice, ChoiceItem, type ChoiceList, choiceId, isDivider } from '../field/choice-item.js';
import type { FieldGroupProps } from '../field/field-props.js';
import { FieldGroup } from '../field/form-group.js';

/** One radio. */
export type RadiosItem = Choice;

/** Props of {@link Radios}; every attribute of the `<div>` around the radios may be given. */
export interface RadiosProps extends Omit<ElementProps<'div'>, 'children' | keyof FieldGroupProps>, FieldGroupProps {
  /** The name under which the answer is sent. */
  readonly name?: string | undefined;
  /** The id of the first radio, from which all other ids are made. As `name` unless stated. */
  readonly idPrefix?: string | undefined;
  /** The radios in their order, and dividers between them. */
  readonly items: ChoiceList<RadiosItem>;
  /** The value of the radio that is chosen at first. */
  readonly value?: string | number | null | undefined;
}

const isChecked = (item: RadiosItem, value: RadiosProps['value']): boolean =>
  item.checked ?? (Boolean(value) && String(item.value) === String(value));

/** Asks to choose one. https://design-system.service.gov.uk/components/radios/ */
export const Radios = ({
  name,
  idPrefix,
  items,
  value,
  fieldset,
  hint,
  errorMessage,
  formGroup,
  className,
  ...rest
}: RadiosProps): ReactElement => {
  const id = idPrefix || name;
  return (
    <FieldGroup {...{ id, fieldset, hint, errorMessage, formGroup }} describedBy={fieldset?.describedBy}>
      <div {...rest} className={classNames('govuk-radios', className)} data-module="govuk-radios">
        {formGroup?.beforeInputs}
        {each(items, (item, index) => {
          if (!item) return null;
          if (isDivider(item)) return <div className="govuk-radios__divider">{item.divider}</div>;
          return (
            <ChoiceItem
              kind="radios"
              choice={item}
              id={choiceId(item, index, id)}
              name={name}
              isChecked={isChecked(item, value)}
              describedBy={undefined}
            />
          );
        })}
        {formGroup?.afterInputs}
      </div>
    </FieldGroup>
  );
};

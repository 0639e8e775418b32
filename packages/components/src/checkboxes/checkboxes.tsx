import type { ReactElement } from 'react';
import { each } from '../element/each.js';
import { classNames, type ElementProps } from '../element/element.js';
import { type Choice, ChoiceItem, type ChoiceList, choiceId, isDivider } from '../field/choice-item.js';
import type { FieldGroupProps } from '../field/field-props.js';
import { FieldGroup } from '../field/form-group.js';
import { describedBy } from '../field/messages.js';

/** One checkbox. */
export interface CheckboxesItem extends Choice {
  /** The name under which this box alone is sent. The group's unless stated. */
  readonly name?: string | undefined;
  /** `exclusive` unchecks all others where this one is checked; needs JavaScript, so the server must check it too. */
  readonly behaviour?: 'exclusive' | (string & {}) | undefined;
}

/** Props of {@link Checkboxes}; every attribute of the `<div>` around the boxes may be given. */
export interface CheckboxesProps
  extends Omit<ElementProps<'div'>, 'children' | 'aria-describedby' | keyof FieldGroupProps>,
    FieldGroupProps {
  /** The name under which the answers are sent. */
  readonly name?: string | undefined;
  /** The id of the first box, from which all other ids are made. As `name` unless stated. */
  readonly idPrefix?: string | undefined;
  /** The boxes in their order, and dividers between them. */
  readonly items: ChoiceList<CheckboxesItem>;
  /** The values of the boxes that are checked at first. */
  readonly values?: ReadonlyArray<string | number> | null | undefined;
  /** The ids of further elements that describe each box, where there is no fieldset. */
  readonly describedBy?: string | undefined;
}

const isChecked = (item: CheckboxesItem, values: CheckboxesProps['values']): boolean =>
  item.checked ?? (values ?? []).some((value) => String(value) === String(item.value));

/** Asks to choose any number. https://design-system.service.gov.uk/components/checkboxes/ */
export const Checkboxes = ({
  name,
  idPrefix,
  items,
  values,
  fieldset,
  hint,
  errorMessage,
  formGroup,
  describedBy: given,
  className,
  ...rest
}: CheckboxesProps): ReactElement => {
  const id = idPrefix || name;
  const described = fieldset?.describedBy || given;
  const itemDescribedBy = fieldset ? undefined : describedBy(id, described, { hint, errorMessage });
  return (
    <FieldGroup {...{ id, fieldset, hint, errorMessage, formGroup }} describedBy={described}>
      <div {...rest} className={classNames('govuk-checkboxes', className)} data-module="govuk-checkboxes">
        {formGroup?.beforeInputs}
        {each(items, (item, index) => {
          if (!item) return null;
          if (isDivider(item)) return <div className="govuk-checkboxes__divider">{item.divider}</div>;
          const { behaviour, ...choice } = item;
          return (
            <ChoiceItem
              kind="checkboxes"
              choice={choice}
              id={choiceId(choice, index, id)}
              name={choice.name || name}
              isChecked={isChecked(choice, values)}
              describedBy={itemDescribedBy}
              {...(behaviour ? { attributes: { 'data-behaviour': behaviour } } : {})}
            />
          );
        })}
        {formGroup?.afterInputs}
      </div>
    </FieldGroup>
  );
};

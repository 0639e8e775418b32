import type { ReactElement, ReactNode } from 'react';
import { type Absent, asOptions, type ContentOr, isBlank } from '../element/content.js';
import { classNames, type ElementOptions, idList } from '../element/element.js';
import { initialChecked } from '../element/initial-value.js';
import { Hint, type HintOptions } from '../hint/hint.js';
import { Label, type LabelOptions } from '../label/label.js';

/** A choice of a group of radios or checkboxes; attributes of its `<input>` may be given. */
export interface Choice
  extends Omit<ElementOptions<'input'>, 'type' | 'value' | 'checked' | 'aria-describedby' | 'className'> {
  /** What the choice says. */
  readonly text?: ReactNode;
  /** What is sent where it is chosen. */
  readonly value?: string | number | undefined;
  /** Attributes of its label. */
  readonly label?: Omit<LabelOptions, 'text' | 'isPageHeading'> | undefined;
  /** Helps to choose. */
  readonly hint?: ContentOr<HintOptions>;
  /** Chosen at first, whatever the group's value says; `false` is not chosen. */
  readonly checked?: boolean | undefined;
  /** Further questions, shown where it is chosen; without JavaScript always. */
  readonly conditional?: ReactNode;
  /** A choice has none. */
  readonly divider?: undefined;
}

/** A word between two choices, such as “or”. */
export interface ChoiceDivider {
  /** The word. */
  readonly divider: ReactNode;
}

/** What a list of choices holds; what is absent is left out, but counts in the ids of those after it. */
export type ChoiceList<Item extends Choice> = ReadonlyArray<Item | ChoiceDivider | Absent>;

/** Props of {@link ChoiceItem}. */
export interface ChoiceItemProps {
  /** Which component the choice belongs to. */
  readonly kind: 'radios' | 'checkboxes';
  /** What to draw. */
  readonly choice: Choice;
  /** The id of its input. */
  readonly id: string;
  /** The name under which it is sent. */
  readonly name: string | undefined;
  /** Whether it is chosen at first. */
  readonly isChecked: boolean;
  /** The ids of what describes the group, where no fieldset carries them. */
  readonly describedBy: string | undefined;
  /** Attributes of the input that only one kind has. */
  readonly attributes?: Readonly<Record<`data-${string}`, string>>;
}

const drawHint = (hint: HintOptions, id: string, kind: ChoiceItemProps['kind']): ReactElement => {
  const { text, className, ...rest } = hint;
  return (
    <Hint {...rest} id={id} className={classNames(`govuk-${kind}__hint`, className)}>
      {text}
    </Hint>
  );
};

/** One choice: its input, its label, its hint, and what it asks further. */
export const ChoiceItem = ({
  kind,
  choice,
  id,
  name,
  isChecked,
  describedBy,
  attributes,
}: ChoiceItemProps): ReactElement => {
  const { text, value, label, hint, checked: _checked, conditional, divider: _divider, ...rest } = choice;
  const hintOptions = asOptions<HintOptions>(hint);
  const hintId = isBlank(hintOptions?.text) ? undefined : `${id}-item-hint`;
  const conditionalId = `conditional-${id}`;
  const hasConditional = !isBlank(conditional);
  return (
    <>
      <div className={`govuk-${kind}__item`}>
        <input
          {...rest}
          {...initialChecked(isChecked, rest.onChange)}
          className={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={value ?? ''}
          {...(hasConditional ? { 'data-aria-controls': conditionalId } : {})}
          {...attributes}
          aria-describedby={idList(describedBy, hintId)}
        />{' '}
        <Label {...label} className={classNames(`govuk-${kind}__label`, label?.className)} htmlFor={id}>
          {text}
        </Label>
        {hintOptions && hintId && drawHint(hintOptions, hintId, kind)}
      </div>
      {hasConditional && (
        <div
          className={classNames(`govuk-${kind}__conditional`, !isChecked && `govuk-${kind}__conditional--hidden`)}
          id={conditionalId}
        >
          {conditional}
        </div>
      )}
    </>
  );
};

/** The id of a choice: its own, or the group's, with the choice's number from the second on, so that an error summary leads to the first. */
export const choiceId = (choice: Choice, index: number, idPrefix: string | undefined): string =>
  choice.id || `${idPrefix}${index > 0 ? `-${index + 1}` : ''}`;

/** True for a divider. */
export const isDivider = (item: Choice | ChoiceDivider): item is ChoiceDivider => Boolean(item.divider);

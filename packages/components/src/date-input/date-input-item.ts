import type { ReactNode } from 'react';
import { type Absent, present } from '../element/content.js';
import type { ElementOptions } from '../element/element.js';

/** One part of a date; attributes of its `<input>` may be given, such as `autoComplete` or `pattern`. */
export interface DateInputItem extends Omit<ElementOptions<'input'>, 'value' | 'type' | 'aria-describedby' | 'prefix'> {
  /** `day`, `month` or `year`, or a name of your own. Without the prefix. */
  readonly name?: string | undefined;
  /** Names the part. Its name with a capital letter unless stated. */
  readonly label?: ReactNode;
  /** What it holds at first. */
  readonly value?: string | number | undefined;
  /** Whether an error message is about this part; where no part says so, it is about all. */
  readonly error?: boolean | undefined;
}

/** The parts of a date as they were typed. */
export interface DateInputValues {
  readonly [name: string]: string | number | undefined;
}

/** A part of a date, ready to be drawn. */
export interface ResolvedItem extends Omit<DateInputItem, 'error'> {
  /** As sent, without the prefix. */
  readonly name: string;
  /** All classes that the part needs. */
  readonly className: string;
}

/** What decides how the parts are drawn. */
export interface DateParts {
  /** The parts in their order, in place of day, month and year. */
  readonly items?: ReadonlyArray<DateInputItem | Absent> | undefined;
  /** The day, with settings of its own; `null` or `false` leaves it out. */
  readonly day?: DateInputItem | null | false | undefined;
  /** The month, likewise. */
  readonly month?: DateInputItem | null | false | undefined;
  /** The year, likewise. */
  readonly year?: DateInputItem | null | false | undefined;
  /** What the parts hold at first, by their names with the prefix. */
  readonly values?: DateInputValues | undefined;
  /** Set before the name of each part: `dob` makes `dob-day`. */
  readonly namePrefix?: string | undefined;
}

const PARTS = [
  { name: 'day', width: 2 },
  { name: 'month', width: 2 },
  { name: 'year', width: 4 },
] as const;

const ERROR_CLASS = 'govuk-input--error';

const saysError = (item: DateInputItem): boolean =>
  Boolean(item.error) || Boolean(item.className?.includes(ERROR_CLASS));

/** The parts with their names, values and classes: from `items` where given, or else from `day`, `month` and `year`. */
export const resolveItems = (parts: DateParts, hasErrorMessage: boolean): ResolvedItem[] => {
  const own = PARTS.map(({ name, width }) => ({
    kind: name,
    width,
    item:
      parts[name] === undefined
        ? { name, value: parts.values?.[name], className: `govuk-input--width-${width}` }
        : parts[name] || {},
    isLeftOut: parts[name] === null || parts[name] === false,
  }));
  const items = parts.items?.length
    ? present(parts.items)
    : own.filter(({ isLeftOut }) => !isLeftOut).map(({ item }) => item);
  const someSayError = items.some(saysError);
  return items.map((given) => {
    const { error, ...item } = given;
    const part = own.find(
      ({ kind, item: ownItem }) => ownItem === given || (item.name && [kind, ownItem.name].includes(item.name)),
    );
    const name = item.name ?? part?.kind ?? '';
    const isError = saysError(given) || (error !== false && hasErrorMessage && !someSayError);
    const classes = [
      isError && !item.className?.includes(ERROR_CLASS) && ERROR_CLASS,
      !item.className?.includes('govuk-input--width-') && `govuk-input--width-${part?.width ?? 2}`,
      item.className,
    ];
    const prefix = parts.namePrefix ? `${parts.namePrefix}-` : '';
    return {
      ...item,
      name,
      value: item.value ?? part?.item.value ?? parts.values?.[`${prefix}${name}`],
      className: classes.filter(Boolean).join(' '),
    };
  });
};

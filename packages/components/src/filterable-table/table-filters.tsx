import type { ReactElement } from 'react';
import { Button } from '../button/button.js';
import { each } from '../element/each.js';
import { Input } from '../input/input.js';
import { Select } from '../select/select.js';
import type { FilterableTableTexts } from './texts.js';

/** A filter that looks for words in a row. */
export interface TextFilter {
  /** That it looks for words. */
  readonly kind: 'text';
  /** The name under which it is sent. */
  readonly name: string;
  /** https://design-system.service.gov.uk/components/text-input/ */
  readonly label: string;
  /** What it holds at first. */
  readonly value?: string | undefined;
}

/** A filter that chooses one of the values that a column has. */
export interface ChoiceFilter {
  /** That it offers values to choose from. */
  readonly kind: 'choice';
  /** The name under which it is sent; rows have their value of this name in `values`. */
  readonly name: string;
  /** https://design-system.service.gov.uk/components/select/ */
  readonly label: string;
  /** What is chosen at first. */
  readonly value?: string | undefined;
  /** The choices; the first has usually the value `''` and stands for all. */
  readonly items: ReadonlyArray<{ readonly value: string; readonly text: string }>;
}

/** A filter of a table. */
export type TableFilter = TextFilter | ChoiceFilter;

/** Props of {@link TableFilters}. */
export interface TableFiltersProps {
  readonly id: string;
  readonly action: string;
  readonly filters: readonly TableFilter[];
  readonly hiddenFields: Readonly<Record<string, string>>;
  readonly clearHref: string | undefined;
  readonly texts: FilterableTableTexts;
}

const Filter = ({ filter, id }: { readonly filter: TableFilter; readonly id: string }): ReactElement => {
  const { name, label, value } = filter;
  return filter.kind === 'text' ? (
    <Input id={id} name={name} label={label} value={value ?? ''} autoComplete="off" spellCheck={false} />
  ) : (
    <Select id={id} name={name} label={label} value={value ?? ''} items={filter.items} />
  );
};

/** The form of the filters, which is sent by GET, so that what is shown has an address. */
export const TableFilters = ({
  id,
  action,
  filters,
  hiddenFields,
  clearHref,
  texts,
}: TableFiltersProps): ReactElement => (
  <form
    className="guildhall-filterable-table__filters"
    method="get"
    action={action}
    aria-label={texts.filters}
    noValidate
  >
    {each(Object.entries(hiddenFields), ([name, value]) => (
      <input type="hidden" name={name} defaultValue={value} />
    ))}
    <div className="guildhall-filterable-table__fields">
      {each(filters, (filter) => (
        <Filter filter={filter} id={`${id}-${filter.name}`} />
      ))}
    </div>
    <div className="govuk-button-group">
      <Button className="govuk-button--secondary">{texts.apply}</Button>
      {clearHref !== undefined && (
        <a className="govuk-link" href={clearHref} data-part="clear">
          {texts.clear}
        </a>
      )}
    </div>
  </form>
);

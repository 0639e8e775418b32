import type { Language } from '../element/language.js';
import type { PluralMessages } from '../element/messages.js';

/** Every fixed text of a table with filters. `%{…}` stands for what is filled in. */
export interface FilterableTableTexts {
  /** Names the form for screen readers. */
  readonly filters: string;
  /** On the button of the form. */
  readonly apply: string;
  /** Leads to the table without filters. */
  readonly clear: string;
  /** Says how many rows there are, `%{count}`; a form for each number, by the CLDR's names. */
  readonly count: PluralMessages;
  /** Says which rows of how many are shown, with `%{first}`, `%{last}` and `%{count}`. */
  readonly range: string;
  /** Where nothing matches. */
  readonly none: string;
  /** What a sorted column's link says to screen readers: how it is sorted. */
  readonly ascending: string;
  /** The same where it is sorted the other way. */
  readonly descending: string;
  /** Names the links to other pages of the table. */
  readonly pages: string;
}

const EN: FilterableTableTexts = {
  filters: 'Filter the table',
  apply: 'Apply filters',
  clear: 'Clear filters',
  count: { one: '%{count} result', other: '%{count} results' },
  range: 'Results %{first} to %{last} of %{count}',
  none: 'Nothing matches the filters. Change or clear them to see results.',
  ascending: 'sorted ascending',
  descending: 'sorted descending',
  pages: 'Pages of results',
};

/** The project's own draft, which waits for a review by a speaker of Welsh. */
const CY: FilterableTableTexts = {
  filters: 'Hidlo’r tabl',
  apply: 'Defnyddio’r hidlwyr',
  clear: 'Clirio’r hidlwyr',
  count: {
    two: '%{count} ganlyniad',
    few: '%{count} chanlyniad',
    many: '%{count} chanlyniad',
    other: '%{count} canlyniad',
  },
  range: 'Canlyniadau %{first} i %{last} o %{count}',
  none: 'Nid oes dim yn cyfateb i’r hidlwyr. Newidiwch neu cliriwch nhw i weld canlyniadau.',
  ascending: 'wedi’i drefnu o’r lleiaf',
  descending: 'wedi’i drefnu o’r mwyaf',
  pages: 'Tudalennau o ganlyniadau',
};

const TEXTS: Readonly<Record<Language, FilterableTableTexts>> = { en: EN, cy: CY };

/** The texts of a table with filters in a language, with those that a service words in its own way. The Welsh is a draft. */
export const filterableTableTexts = (
  language: Language = 'en',
  own: Partial<FilterableTableTexts> = {},
): FilterableTableTexts => ({ ...TEXTS[language], ...own });

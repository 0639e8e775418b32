import type { OwnFixture } from '../fixtures/own-fixtures.js';
import { FilterableTable } from './filterable-table.js';

/** The table in each state and in both languages. */
export const filterableTableFixtures: readonly OwnFixture[] = [
  {
    name: 'default',
    element: (
      <FilterableTable
        caption="Reports"
        columns={[
          { header: 'Reference' },
          { header: 'Problem', sortHref: '?sort=problem' },
          { header: 'Status' },
          { header: 'Received', sortHref: '?sort=received', sorted: 'descending' },
          { header: 'Days open', format: 'numeric', sortHref: '?sort=days' },
        ]}
        action="#reports"
        hiddenFields={{ sort: 'received' }}
        clearHref="#reports"
        isComplete
        filters={[
          { kind: 'text', name: 'text', label: 'Words' },
          {
            kind: 'choice',
            name: 'status',
            label: 'Status',
            items: [
              { value: '', text: 'Any' },
              { value: 'new', text: 'New' },
              { value: 'fixed', text: 'Fixed' },
            ],
          },
        ]}
        rows={[
          { cells: ['RP-1001-AAAA', 'Pothole, Mill Lane', 'New', '28 November 2026', '0'], values: { status: 'new' } },
          {
            cells: ['RP-1002-BBBB', 'Street light out, High Street', 'Fixed', '24 November 2026', '3'],
            values: { status: 'fixed' },
          },
          {
            cells: ['RP-1003-CCCC', 'Fly-tipping, Lôn y Felin', 'New', '20 November 2026', '8'],
            values: { status: 'new' },
          },
        ]}
      />
    ),
  },
  {
    name: 'with pages',
    element: (
      <FilterableTable
        id="licences"
        caption="Licences"
        columns={[{ header: 'Licence' }, { header: 'Premises', sortHref: '?sort=premises', sorted: 'ascending' }]}
        action="#licences"
        filters={[{ kind: 'text', name: 'premises', label: 'Premises', value: 'Inn' }]}
        clearHref="#licences"
        total={134}
        first={21}
        rows={[{ cells: ['LN-0021', 'The Old Inn'] }, { cells: ['LN-0022', 'The New Inn'] }]}
        pagination={{ previous: { href: '?page=10' }, next: { href: '?page=12' } }}
      />
    ),
  },
  {
    name: 'with nothing that matches',
    element: (
      <FilterableTable
        id="nothing"
        caption="Reports"
        columns={[{ header: 'Reference' }, { header: 'Problem' }]}
        action="#nothing"
        clearHref="#nothing"
        isComplete
        filters={[{ kind: 'text', name: 'text', label: 'Words', value: 'bonfire' }]}
        rows={[{ cells: ['RP-1001-AAAA', 'Pothole, Mill Lane'], matches: false }]}
      />
    ),
  },
  {
    name: 'without filters',
    element: (
      <FilterableTable
        id="fees"
        caption="Fees"
        columns={[{ header: 'Permit' }, { header: 'Fee', format: 'numeric', sortHref: '?sort=fee' }]}
        rows={[{ cells: ['Resident', '£60'] }, { cells: ['Visitor', '£12'] }]}
      />
    ),
  },
  {
    name: 'in Welsh',
    language: 'cy',
    element: (
      <FilterableTable
        id="adroddiadau"
        language="cy"
        caption="Adroddiadau"
        columns={[
          { header: 'Cyfeirnod' },
          { header: 'Problem', sortHref: '?sort=problem', sorted: 'ascending' },
          { header: 'Statws' },
        ]}
        action="#adroddiadau"
        clearHref="#adroddiadau"
        isComplete
        filters={[
          { kind: 'text', name: 'testun', label: 'Geiriau' },
          {
            kind: 'choice',
            name: 'statws',
            label: 'Statws',
            items: [
              { value: '', text: 'Unrhyw un' },
              { value: 'new', text: 'Newydd' },
            ],
          },
        ]}
        rows={[
          { cells: ['RP-1001-AAAA', 'Twll yn y ffordd, Lôn y Felin', 'Newydd'], values: { statws: 'new' } },
          { cells: ['RP-1002-BBBB', 'Tipio anghyfreithlon, Heol Fawr', 'Wedi’i drwsio'], values: { statws: 'fixed' } },
        ]}
      />
    ),
  },
];

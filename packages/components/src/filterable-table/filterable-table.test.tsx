import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { FilterableTable, type FilterableTableProps } from './index.js';

const row = (cell: string) => ({ cells: [cell] });

const drawn = (props: Partial<FilterableTableProps>): string =>
  renderToStaticMarkup(<FilterableTable caption="Reports" columns={[{ header: 'A' }]} rows={[]} {...props} />);

describe('the count', () => {
  test.each([
    [{ rows: [row('a')] }, '1 result<'],
    [{ rows: [row('a'), row('b')] }, '2 results<'],
    [{ rows: [] }, '0 results<'],
    [{ rows: [row('a'), row('b')], total: 1340, first: 21 }, 'Results 21 to 22 of 1,340<'],
    [{ rows: [row('a'), { ...row('b'), matches: false }], isComplete: true }, '1 result<'],
    [{ rows: [row('a'), row('b')], language: 'cy' }, '2 ganlyniad<'],
    [{ rows: [row('a')], total: 12, language: 'cy' }, 'Canlyniadau 1 i 1 o 12<'],
  ] satisfies ReadonlyArray<readonly [Partial<FilterableTableProps>, string]>)('of %j is told', (props, text) => {
    expect(drawn(props)).toContain(`role="status" data-part="count">${text}`);
  });
});

test.each([
  [[], /data-part="none">Nothing matches/],
  [[{ ...row('a'), matches: false }], /data-part="none">Nothing matches/],
  [[row('a')], /data-part="none" hidden="">Nothing matches/],
])('where nothing matches, that is said', (rows, pattern) => {
  expect(drawn({ rows })).toMatch(pattern);
});

test('a row that the filters leave out is hidden, so that it is not seen without JavaScript', () => {
  expect(drawn({ rows: [{ ...row('a'), matches: false, values: { status: 'new' } }], isComplete: true })).toContain(
    '<tr data-filter-values="{&quot;status&quot;:&quot;new&quot;}" hidden="" class="govuk-table__row">',
  );
});

test('a sorted column says so to machines and to people', () => {
  const html = drawn({
    rows: [row('a')],
    columns: [{ header: 'Received', sortHref: '?sort=received', sorted: 'descending', format: 'numeric' }],
  });
  expect(html).toMatch(
    /<th aria-sort="descending" scope="col" class="govuk-table__header govuk-table__header--numeric">/,
  );
  expect(html).toContain('>Received<span class="govuk-visually-hidden">, sorted descending</span></a>');
});

test('the filters are a form sent by GET that keeps what else the address says', () => {
  const html = drawn({
    action: '/reports',
    hiddenFields: { sort: 'received' },
    clearHref: '/reports',
    filters: [{ kind: 'text', name: 'text', label: 'Words', value: 'light' }],
  });
  expect(html).toMatch(/<form [^>]*aria-label="Filter the table" noValidate="" action="\/reports" method="get">/);
  expect(html).toContain('<input type="hidden" name="sort" value="received"/>');
  expect(html).toMatch(/<input[^>]*value="light"[^>]*>/);
  expect(html).toContain('href="/reports" data-part="clear"');
});

test.each([
  [{ isComplete: true, filters: [{ kind: 'text', name: 'n', label: 'L' }] }, true],
  [{ isComplete: false, filters: [{ kind: 'text', name: 'n', label: 'L' }] }, false],
  [{ isComplete: true, filters: [] }, false],
] satisfies ReadonlyArray<readonly [Partial<FilterableTableProps>, boolean]>)(
  'with %j scripts filter: %s',
  (props, isEnhanced) => {
    expect(drawn(props).includes('data-module="guildhall-filterable-table"')).toBe(isEnhanced);
  },
);

import { componentNames } from '@guildhall/components/fixtures';
import { expect, test } from 'vitest';
import { shownComponent } from './components.js';
import { GOVUK_ONLY } from './examples.js';
import { propTables } from './prop-tables.js';

const ALL = propTables('@guildhall/components');
const tablesOf = (component: string) => ALL.find((one) => one.component === component)?.tables ?? [];

test('each form of a component has a table of its own, without what the form may not have', () => {
  expect(tablesOf('Button').map(({ name, element }) => [name, element])).toEqual([
    ['ButtonElementProps', 'button'],
    ['ButtonLinkProps', 'a'],
  ]);
  const [button, link] = tablesOf('Button').map(({ rows }) => rows.map(({ name }) => name));
  expect(button).toContain('preventDoubleClick');
  expect(button).not.toContain('href');
  expect(link).toContain('href');
});

test('types that a prop names have tables too', () => {
  expect(tablesOf('Accordion').map(({ name }) => name)).toEqual(['AccordionProps', 'AccordionItem']);
  expect(tablesOf('Radios').map(({ name }) => name)).toContain('LegendOptions');
});

test('a prop is told as its type tells it', () => {
  expect(tablesOf('Accordion')[0]?.rows.find(({ name }) => name === 'items')).toEqual({
    name: 'items',
    type: 'ReadonlyArray<AccordionItem | Absent>',
    isRequired: true,
    description: 'The sections in their order.',
  });
});

test('an element is found through types that are made from others', () => {
  expect(tablesOf('CharacterCount')[0]?.element).toBe('textarea');
  expect(tablesOf('Page')[0]?.element).toBeNull();
});

test('every prop of every component is described', () => {
  const rows = ALL.flatMap(({ component, tables }) =>
    tables.flatMap((table) => table.rows.map((row) => ({ ...row, at: `${component}, ${table.name}.${row.name}` }))),
  );
  expect(rows.length).toBeGreaterThan(400);
  expect(rows.filter(({ description }) => description === '').map(({ at }) => at)).toEqual([]);
});

test.each(componentNames().filter((component) => !GOVUK_ONLY.has(component)))(
  '%s has its guidance and its props',
  (name) => {
    const shown = shownComponent(name, ALL, { version: '6.6.0' });
    expect(shown.designSystem).toMatch(/^https:\/\/design-system\.service\.gov\.uk\/components\//);
    expect(shown.macroOptions).toContain(`/components/${name}`);
    expect(shown.description).not.toContain('https:');
    expect(shown.description.length).toBeGreaterThan(10);
    const props = shown.props.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows));
    expect(props.length).toBeGreaterThan(0);
    expect(props.filter(({ guidance }) => !guidance?.startsWith('https://design-system.'))).toEqual([]);
  },
);

test('components of one folder stand on one page', () => {
  const { props } = shownComponent('summary-list', ALL, { version: '6.6.0' });
  expect(props.map(({ component }) => component)).toEqual(['SummaryList', 'SummaryCard']);
});

test('a component that is not exported is missed', () => {
  expect(() => shownComponent('no-such', ALL, { version: '6.6.0' })).toThrow('NoSuch');
});

/** Each option of each Nunjucks macro of GOV.UK Frontend has its prop. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { componentNames } from '@guildhall/components/fixtures';
import { expect, test } from 'vitest';
import { componentName } from './components.js';
import { GOVUK_ONLY } from './examples.js';
import { type PropRow, type PropTable, propTables } from './prop-tables.js';

interface MacroOption {
  readonly name: string;
  readonly isComponent?: boolean;
  readonly params?: readonly MacroOption[];
}

const FRONTEND = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist/govuk');
const optionsOf = (component: string): MacroOption[] =>
  JSON.parse(readFileSync(join(FRONTEND, 'components', component, 'macro-options.json'), 'utf8'));

const PROPS = [...propTables('@guildhall/components'), ...propTables('@guildhall/components/govuk-exact')];
const TABLES = PROPS.flatMap(({ tables }) => tables);
const NO_ROW: PropRow = { name: '', type: '', isRequired: false, description: '' };
const tablesOf = (component: string): readonly PropTable[] => {
  const name = `${GOVUK_ONLY.has(component) ? 'Govuk' : ''}${componentName(component)}`;
  return PROPS.find((one) => one.component === name)?.tables ?? [];
};

/** What React calls an option, as the README of the components says; where it differs in one component, with the way to it. */
const RENAMED: Readonly<Record<string, readonly string[]>> = {
  text: ['text', 'children'],
  html: ['text', 'children'],
  caller: ['children'],
  classes: ['className'],
  'cookie-banner messages.text': ['content'],
  'cookie-banner messages.html': ['content'],
  'error-summary descriptionText': ['children'],
  'error-summary descriptionHtml': ['children'],
  'file-upload wrapperClasses': ['wrapper'],
  'file-upload wrapperAttributes': ['wrapper'],
};

/** Options of types that no table tells of: keys that the caller chooses, and the one option of a divider. */
const WITHOUT_A_TABLE = new Set([
  'date-input values.day',
  'date-input values.month',
  'date-input values.year',
  'checkboxes items.divider',
  'radios items.divider',
]);

/** Types that are another by another name. */
const ALIASES: Readonly<Record<string, string>> = { RadiosItem: 'Choice' };

/** Options that are attributes of an element, all of which a component hands on to it. */
const ATTRIBUTES = new Set(
  (
    'ariaLabel attributes autocapitalize autocomplete classes colspan disabled dir for hidden href hrefLang id inputmode lang ' +
    'multiple name open pattern role rows rowspan selected spellcheck type value'
  ).split(' '),
);

const candidates = (option: string, way: string): readonly string[] => [
  option,
  ...(RENAMED[way] ?? RENAMED[option] ?? []),
  option.replace(/(Text|Html)$/, ''),
  option.replace(/Classes$/, 'ClassName'),
];

/** What an option may hold: the tables of the types that it names, and what stands in its own type. */
const formsOf = ({ type, name }: PropRow): readonly PropTable[] => {
  const named = new Set((type.match(/\b[A-Z]\w+/g) ?? []).map((each) => ALIASES[each] ?? each));
  const rows = [...type.matchAll(/readonly (\w+)\??:/g)].map(([, key = '']) => ({ ...NO_ROW, name: key }));
  const element = /ElementOptions<'(\w+)'>/.exec(type)?.[1] ?? null;
  return [...TABLES.filter((table) => named.has(table.name)), { name, description: '', element, rows }];
};

const isContent = ({ params = [] }: MacroOption): boolean =>
  params.every(({ name }) => ['text', 'html'].includes(name));

/** The options that none of the tables has a prop for, each with the component and the way to it. */
const missing = (options: readonly MacroOption[], forms: readonly PropTable[], from: string): string[] =>
  options.flatMap((option) => {
    const way = from + option.name;
    const row = candidates(option.name, way)
      .flatMap((candidate) => forms.flatMap(({ rows }) => rows.filter(({ name }) => name === candidate)))
      .at(0);
    if (!row) {
      const isAttribute = ATTRIBUTES.has(option.name) && forms.some(({ element }) => element);
      return isAttribute || WITHOUT_A_TABLE.has(way) ? [] : [way];
    }
    return option.isComponent || isContent(option) ? [] : missing(option.params ?? [], formsOf(row), `${way}.`);
  });

test.each(componentNames())('each option of %s has its prop', (component) => {
  const forms = tablesOf(component).filter(({ name }) => name.endsWith('Props'));
  expect(missing(optionsOf(component), forms, `${component} `)).toEqual([]);
});

test('an option without a prop is told', () => {
  const options = [{ name: 'items', params: [{ name: 'heading' }, { name: 'colour' }] }, { name: 'shape' }];
  const forms = tablesOf('accordion').filter(({ name }) => name.endsWith('Props'));
  expect(missing(options, forms, 'accordion ')).toEqual(['accordion items.colour', 'accordion shape']);
});

/** Each option of each Nunjucks macro of GOV.UK Frontend has its prop. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { componentNames } from '@guildhall/components/fixtures';
import { describe, expect, test } from 'vitest';
import { componentName } from './components.js';
import { GOVUK_ONLY } from './examples.js';
import { type PropTable, propTables } from './prop-tables.js';

interface MacroOption {
  readonly name: string;
  readonly isComponent?: boolean;
  readonly params?: readonly MacroOption[];
}

const FRONTEND = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist/govuk');
const optionsOf = (component: string): MacroOption[] =>
  JSON.parse(readFileSync(join(FRONTEND, 'components', component, 'macro-options.json'), 'utf8'));

const PROPS = [...propTables('@guildhall/components'), ...propTables('@guildhall/components/govuk-exact')];
const tablesOf = (component: string): readonly PropTable[] => {
  const name = `${GOVUK_ONLY.has(component) ? 'Govuk' : ''}${componentName(component)}`;
  return PROPS.find((one) => one.component === name)?.tables ?? [];
};

/** What React calls an option, as the README of the components says. */
const RENAMED: Readonly<Record<string, readonly string[]>> = {
  text: ['text', 'children'],
  html: ['text', 'children'],
  caller: ['children'],
  classes: ['className'],
};

/** Options that are attributes of an element, all of which a component hands on to it. */
const ATTRIBUTES = new Set(
  (
    'ariaLabel attributes autocapitalize autocomplete classes colspan disabled dir for hidden href hrefLang id inputmode lang ' +
    'multiple name open pattern role rows rowspan selected spellcheck type value'
  ).split(' '),
);

const candidates = (option: string): readonly string[] => [
  option,
  ...(RENAMED[option] ?? []),
  option.replace(/(Text|Html)$/, ''),
  option.replace(/Classes$/, 'ClassName'),
];

/** The options that none of the tables has a prop for, each with the way to it. */
const missing = (options: readonly MacroOption[], forms: readonly PropTable[], all: readonly PropTable[]): string[] =>
  options.flatMap(({ name, isComponent, params = [] }) => {
    const row = candidates(name)
      .flatMap((candidate) => forms.flatMap(({ rows }) => rows.filter((one) => one.name === candidate)))
      .at(0);
    if (!row) return ATTRIBUTES.has(name) && forms.some(({ element }) => element) ? [] : [name];
    const named = new Set(row.type.match(/\b[A-Z]\w+/g));
    const tables = all.filter((table) => named.has(table.name));
    const content = params.every((param) => ['text', 'html'].includes(param.name));
    if (isComponent || content) return [];
    return missing(params, tables, all).map((each) => `${name}.${each}`);
  });

const formsOf = (all: readonly PropTable[]): readonly PropTable[] => all.filter(({ name }) => /Props$/.test(name));

describe('each option of a macro has its prop', () => {
  test.each(componentNames())('%s', (component) => {
    const all = tablesOf(component);
    expect(missing(optionsOf(component), formsOf(all), all)).toEqual([]);
  });
});

import { type Guided, guided } from './guidance.js';
import type { ComponentProps, PropRow, PropTable } from './prop-tables.js';
import { spoken } from './story-file.js';

/** A prop with the page that tells when and how to use it. */
export type ShownProp = Guided<PropRow>;

/** A table of props, as the site shows it. */
export interface ShownTable extends Omit<PropTable, 'rows'> {
  readonly rows: readonly ShownProp[];
}

/** The props of one component. */
export interface ShownProps {
  readonly component: string;
  readonly tables: readonly ShownTable[];
}

/** What the site says of a component beside its stories. */
export interface ShownComponent {
  /** As stories name it: `date-input`. */
  readonly component: string;
  readonly title: string;
  readonly description: string;
  /** Its page in the Design System, where it has one. */
  readonly designSystem: string | null;
  /** The options of its Nunjucks macro, where it has one. */
  readonly macroOptions: string | null;
  /** Its own props first, then those of other components of its folder. */
  readonly props: readonly ShownProps[];
}

/** `date-input` as its component is called: `DateInput`. */
export const componentName = (component: string): string =>
  component.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

const macroOptions = (component: string, version: string): string =>
  `https://github.com/alphagov/govuk-frontend/tree/v${version}/packages/govuk-frontend/src/govuk/components/${component}`;

/** The tables of components that share a page, each once. A prop without guidance of its own has that of its component. */
const shownProps = (components: readonly ComponentProps[], fallback: string | null): ShownProps[] => {
  const seen = new Set<string>();
  return components.map((one) => {
    const { guidance } = guided(one, fallback);
    const fresh = one.tables.filter(({ name }) => !seen.has(name));
    for (const { name } of fresh) seen.add(name);
    return {
      component: one.component,
      tables: fresh.map((table) => ({ ...table, rows: table.rows.map((row) => guided(row, guidance)) })),
    };
  });
};

/** The other components of a folder: `SummaryCard` beside `SummaryList`. Those of GOV.UK alone share one folder. */
const besides = (main: ComponentProps, component: string, all: readonly ComponentProps[]): readonly ComponentProps[] =>
  all.filter((one) => one !== main && one.folder === component);

/** What is told of a component. `prefix` stands before the names of those that are GOV.UK's alone. */
export const shownComponent = (
  component: string,
  all: readonly ComponentProps[],
  { version, prefix = '' }: { readonly version: string | undefined; readonly prefix?: string },
): ShownComponent => {
  const name = prefix + componentName(component);
  const main = all.find((one) => one.component === name);
  if (!main) throw new Error(`No component is exported as ${name}, which the stories of ${component} are about.`);
  const { description, guidance } = guided(main, null);
  return {
    component,
    title: spoken(component),
    description,
    designSystem: guidance,
    macroOptions: version ? macroOptions(component, version) : null,
    props: shownProps([main, ...besides(main, component, all)], guidance),
  };
};

import type { ComponentProps } from './prop-tables.js';
import { spoken } from './story-file.js';

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
  readonly props: readonly ComponentProps[];
}

const LINK = /https:\/\/design-system\.service\.gov\.uk\/\S+/;

/** Components that belong to another's page. */
const ALSO: Readonly<Record<string, readonly string[]>> = { 'summary-list': ['SummaryCard'] };

/** `date-input` as its component is called: `DateInput`. */
export const componentName = (component: string): string =>
  component.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

const macroOptions = (component: string, version: string): string =>
  `https://github.com/alphagov/govuk-frontend/tree/v${version}/packages/govuk-frontend/src/govuk/components/${component}`;

/** What is told of a component of GOV.UK Frontend. `prefix` stands before the names of those that are GOV.UK's alone. */
export const shownComponent = (
  component: string,
  all: readonly ComponentProps[],
  { version, prefix = '' }: { readonly version: string | undefined; readonly prefix?: string },
): ShownComponent => {
  const names = [prefix + componentName(component), ...(ALSO[component] ?? [])];
  const props = names.map((name) => {
    const found = all.find((one) => one.component === name);
    if (!found) throw new Error(`No component is exported as ${name}, which the stories of ${component} are about.`);
    return { ...found, description: found.description.replace(LINK, '').trim() };
  });
  const [first] = all.filter((one) => one.component === names[0]);
  return {
    component,
    title: spoken(component),
    description: props[0]?.description ?? '',
    designSystem: LINK.exec(first?.description ?? '')?.[0] ?? null,
    macroOptions: version ? macroOptions(component, version) : null,
    props,
  };
};

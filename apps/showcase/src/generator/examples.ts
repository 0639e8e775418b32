import * as components from '@guildhall/components';
import {
  componentNames,
  fixtureElement,
  fixturesOf,
  isComponentName,
  ownComponents,
} from '@guildhall/components/fixtures';
import { type JsxSource, jsxSource, type NameOf } from './jsx-source.js';

/** One example of a component, as a story shows it. */
export interface Example {
  readonly name: string;
  readonly source: JsxSource;
  /** The language of its text, where an example says so; the toolbar's language does not change it. */
  readonly language?: 'en' | 'cy' | undefined;
}

/** An example of GOV.UK Frontend's own. */
export interface FixtureExample extends Example {
  /** What GOV.UK Frontend's macro makes of the same options. */
  readonly html: string;
}

/** One component with its examples. */
export interface ComponentExamples<One extends Example = Example> {
  /** The name of its folder, which is what GOV.UK Frontend calls it: `date-input`. */
  readonly component: string;
  readonly examples: readonly One[];
}

const namesOf = (exports: Readonly<Record<string, unknown>>): NameOf => {
  const names = new Map(Object.entries(exports).map(([name, component]) => [component, name]));
  return (component) => names.get(component);
};

/** The names under which `@guildhall/components` exports its components. */
export const councilNames: NameOf = namesOf(components);

/** The visible fixtures of a component as JSX. */
export const examplesOf = (component: string, nameOf: NameOf): ComponentExamples<FixtureExample> => {
  if (!isComponentName(component)) throw new Error(`No component of ours draws ${component}.`);
  return {
    component,
    examples: fixturesOf(component)
      .filter(({ hidden }) => !hidden)
      .map(({ name, options, html }) => ({
        name,
        html,
        source: jsxSource(fixtureElement(component, options), nameOf),
      })),
  };
};

/** Components that carry the marks of GOV.UK, which no council may show. */
export const GOVUK_ONLY: ReadonlySet<string> = new Set(['footer', 'header']);

/** Every component of GOV.UK Frontend that a council may show, with its visible fixtures. */
export const councilComponents = (): ComponentExamples<FixtureExample>[] =>
  componentNames()
    .filter((component) => !GOVUK_ONLY.has(component))
    .map((component) => examplesOf(component, councilNames));

/** Every component that GOV.UK Frontend has not, with the examples of its fixture file. */
export const ownExamples = async (): Promise<ComponentExamples[]> =>
  (await ownComponents()).map(({ component, fixtures }) => ({
    component,
    examples: fixtures.map(({ name, element, language = 'en' }) => ({
      name,
      language,
      source: jsxSource(element, councilNames),
    })),
  }));

export { namesOf };

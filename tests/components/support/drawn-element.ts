import type { OwnComponent } from '@guildhall/components/fixtures';
import type { ReactElement } from 'react';
// Below the package's entry for fixtures, which reads files, what draws them runs in a browser too.
import { ADAPTERS } from '../../../packages/components/dist/fixtures/adapters.js';

/** Names what is drawn: a fixture of GOV.UK Frontend by its options, or one of ours by its name. */
export interface ElementName {
  readonly component: string;
  readonly name: string;
  /** The options of the macro; one of ours has none. */
  readonly options?: Readonly<Record<string, unknown>>;
}

const adapters: Readonly<Record<string, (options: never) => ReactElement>> = ADAPTERS;

/** The React element of that name. Throws where there is none. */
export const elementOf = (
  { component, name, options }: ElementName,
  ownComponents: readonly OwnComponent[],
): ReactElement => {
  const adapter = adapters[component];
  // The options come from the component's own fixtures.json, whose shape is that of the macro.
  if (options && adapter) return adapter(options as never);
  const own = ownComponents.find((one) => one.component === component);
  const fixture = own?.fixtures.find((one) => one.name === name);
  if (!fixture) throw new Error(`There is no ${component} called ${name}.`);
  return fixture.element;
};

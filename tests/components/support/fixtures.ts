import {
  type ComponentName,
  componentNames,
  type Fixture,
  fixtureElement,
  fixturesOf,
  isComponentName,
} from '@guildhall/components/fixtures';
import { renderToStaticMarkup } from 'react-dom/server';

export interface VisibleFixture extends Fixture {
  readonly component: ComponentName;
}

/** The fixtures that GOV.UK Frontend shows. */
export const visibleFixtures: readonly VisibleFixture[] = componentNames().flatMap((component) => {
  if (!isComponentName(component)) throw new Error(`${component} is not drawn by any component of ours.`);
  return fixturesOf(component)
    .filter(({ hidden }) => !hidden)
    .map((fixture) => ({ ...fixture, component }));
});

/** A fixture as our component draws it. */
export const drawnByReact = ({ component, options }: VisibleFixture): string =>
  renderToStaticMarkup(fixtureElement(component, options));

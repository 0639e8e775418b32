import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isFull } from '../../support/sizes.js';
import { type Canvas, differingPixels, isEmpty, openCanvas } from './canvas.js';
import { drawnByReact, visibleFixtures } from './fixtures.js';
import { drawnByNunjucks } from './nunjucks.js';

declare module 'vitest' {
  interface TaskMeta {
    /** How many pixels of a fixture differ; absent where it could not be compared. */
    differingPixels?: number;
  }
}

/** The widths of a phone, a tablet and a desk. */
const WIDTHS = isFull ? [320, 768, 1280] : [320];

/** Fixtures of which nothing is to be seen. */
const RIGHTLY_EMPTY: ReadonlySet<string> = new Set(['label: empty']);

const cases = visibleFixtures.map((fixture) => [`${fixture.component}: ${fixture.name}`, fixture] as const);

/** Declares a test of each visible fixture at each width: drawn by React and by Nunjucks, no pixel may differ. */
export const provePixels = ({ isScripted }: { readonly isScripted: boolean }): void => {
  describe.each(WIDTHS)('at %i px', (width) => {
    let canvas: Canvas;
    beforeAll(async () => {
      canvas = await openCanvas(width, isScripted);
    });
    afterAll(() => canvas.close());

    test.for(cases)('%s', async ([name, fixture], { task }) => {
      const bodyClasses = fixture.pageTemplateOptions.bodyClasses ?? '';
      const ours = await canvas.draw({ html: drawnByReact(fixture), bodyClasses });
      const theirs = await canvas.draw({ html: drawnByNunjucks(fixture), bodyClasses });
      const differing = differingPixels(ours, theirs);
      task.meta.differingPixels = differing;
      expect(differing, 'pixels that differ').toBe(0);
      // Two pictures of nothing would be alike too.
      expect(isEmpty(ours), 'nothing is to be seen').toBe(RIGHTLY_EMPTY.has(name));
    });
  });
};

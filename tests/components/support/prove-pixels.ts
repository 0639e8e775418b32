import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isFull } from '../../support/sizes.js';
import { type Canvas, differingPixels, openCanvas } from './canvas.js';
import { drawnByReact, visibleFixtures } from './fixtures.js';
import { drawnByNunjucks } from './nunjucks.js';

/** The widths of a phone, a tablet and a desk. */
const WIDTHS = isFull ? [320, 768, 1280] : [320];

/** Declares a test of each visible fixture at each width: drawn by React and by Nunjucks, no pixel may differ. */
export const provePixels = ({ isScripted }: { readonly isScripted: boolean }): void => {
  describe.each(WIDTHS)('at %i px', (width) => {
    let canvas: Canvas;
    beforeAll(async () => {
      canvas = await openCanvas(width, isScripted);
    });
    afterAll(() => canvas.close());

    test.each(visibleFixtures.map((fixture) => [`${fixture.component}: ${fixture.name}`, fixture] as const))(
      '%s',
      async (_name, fixture) => {
        const bodyClasses = fixture.pageTemplateOptions.bodyClasses ?? '';
        const ours = await canvas.draw({ html: drawnByReact(fixture), bodyClasses });
        const theirs = await canvas.draw({ html: drawnByNunjucks(fixture), bodyClasses });
        expect(differingPixels(ours, theirs)).toBe(0);
      },
    );
  });
};

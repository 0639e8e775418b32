import { describe, expect, test } from 'vitest';
import { exportName, shownCode, spoken, storyFile } from './story-file.js';

describe('the name of a story in code', () => {
  test.each([
    ['default', 'Default'],
    ['with hint & error message', 'WithHintErrorMessage'],
    ['tabs-with-anchor-in-panel', 'TabsWithAnchorInPanel'],
    ['2 columns', 'Story2Columns'],
  ])('%s is %s', (name, exported) => {
    expect(exportName(name)).toBe(exported);
  });
});

test('a name is spoken with a capital and without hyphens', () => {
  expect(spoken('date-input')).toBe('Date input');
});

const example = (name: string) => ({ name, html: '<p>a</p>', source: { code: '<P>a</P>', names: ['P'] } });

const PLACE = { group: 'Components', from: '@guildhall/components' };

test('a story draws the code that it shows', () => {
  const file = storyFile({ component: 'p', examples: [example('default')] }, PLACE);
  expect(file).toContain("title: 'Components/P'");
  expect(file).toContain('  render: () => (\n    <P>a</P>\n  ),');
  expect(file).toContain(JSON.stringify(shownCode(example('default'), PLACE.from)));
  expect(shownCode(example('default'), PLACE.from)).toBe("import { P } from '@guildhall/components';\n\n<P>a</P>");
});

test('an example in one language says so', () => {
  const welsh = { ...example('yn Gymraeg'), language: 'cy' as const };
  expect(storyFile({ component: 'p', examples: [welsh] }, PLACE)).toContain("  parameters: { languages: ['cy'], docs:");
});

test('two stories of one name are refused', () => {
  const examples = [example('with hint'), example('with-hint')];
  expect(() => storyFile({ component: 'p', examples }, PLACE)).toThrow('WithHint');
});

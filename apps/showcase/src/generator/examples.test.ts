import * as components from '@guildhall/components';
import { componentNames, domTokens, fixturesOf, ownComponents } from '@guildhall/components/fixtures';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { elementFromCode } from './element-from-code.js';
import { councilComponents, GOVUK_ONLY, ownExamples } from './examples.js';

const ALL = councilComponents();
const OWN = await ownExamples();

/** React announces images in links of their own, which are no part of the component. */
const withoutPreloads = (html: string): string => html.replaceAll(/<link rel="preload" as="image"[^>]*>/g, '');

describe.each(ALL)('$component', ({ examples }) => {
  test.each(examples)('the code of “$name” draws what the macro draws', ({ source, html }) => {
    const drawn = withoutPreloads(renderToStaticMarkup(elementFromCode(source.code, components)));
    expect(domTokens(drawn)).toEqual(domTokens(html));
  });
});

describe.each(await ownComponents())('$component', ({ component, fixtures }) => {
  const shown = OWN.find((one) => one.component === component)?.examples ?? [];

  test.each(fixtures)('the code of “$name” draws the example', ({ name, element }) => {
    const code = shown.find((one) => one.name === name)?.source.code ?? '';
    const drawn = renderToStaticMarkup(elementFromCode(code, components));
    expect(domTokens(drawn)).toEqual(domTokens(renderToStaticMarkup(element)));
  });
});

test('every visible fixture of every component that councils may show is an example', () => {
  const shown = componentNames().filter((component) => !GOVUK_ONLY.has(component));
  expect(ALL.map(({ component, examples }) => [component, examples.map(({ name }) => name)])).toEqual(
    shown.map((component) => [
      component,
      fixturesOf(component)
        .filter(({ hidden }) => !hidden)
        .map(({ name }) => name),
    ]),
  );
});

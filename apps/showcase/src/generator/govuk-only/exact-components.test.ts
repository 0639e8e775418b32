import { domTokens } from '@guildhall/components/fixtures';
import * as exact from '@guildhall/components/govuk-exact';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { elementFromCode } from '../element-from-code.js';
import { councilComponents } from '../examples.js';
import { govukOnlyComponents } from './exact-components.js';

describe.each(govukOnlyComponents())('$component', ({ examples }) => {
  test.each(examples)('the code of “$name” draws what the macro draws', ({ source, html }) => {
    expect(domTokens(renderToStaticMarkup(elementFromCode(source.code, exact)))).toEqual(domTokens(html));
  });
});

test('only the header and the footer need what is GOV.UK’s alone', () => {
  const names = (all: ReturnType<typeof councilComponents>) => [
    ...new Set(all.flatMap(({ examples }) => examples.flatMap(({ source }) => source.names))),
  ];
  expect(names(govukOnlyComponents()).sort()).toEqual(['GovukFooter', 'GovukHeader']);
  expect(names(councilComponents()).filter((name) => name in exact)).toEqual([]);
});

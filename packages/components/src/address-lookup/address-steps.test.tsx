import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../test/outline.js';
import { AddressByHand, AddressChoice, AddressLookup, AddressSearch, addressLookupTexts } from './index.js';

const addresses = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ value: String(index + 1), label: `${index + 1} Lôn y Felin` }));

const choiceOf = (count: number, language: 'en' | 'cy') =>
  outlineOf(
    <AddressChoice
      name="home"
      language={language}
      query="ZZ30 1AA"
      control="select"
      addresses={addresses(count)}
      searchAgainHref="/"
    />,
  );

describe('a select says how many it holds', () => {
  test.each([
    [1, 'en', '1 address found'],
    [2, 'en', '2 addresses found'],
    [1, 'cy', 'Cafwyd hyd i 1 cyfeiriad'],
    [2, 'cy', 'Cafwyd hyd i 2 gyfeiriad'],
    [3, 'cy', 'Cafwyd hyd i 3 chyfeiriad'],
    [5, 'cy', 'Cafwyd hyd i 5 cyfeiriad'],
    [6, 'cy', 'Cafwyd hyd i 6 chyfeiriad'],
  ] as const)('%i in %s', (count, language, text) => {
    expect(choiceOf(count, language)).toContain(`option : ${text}`);
  });
});

test('what was chosen or typed stands again', () => {
  const choice = <AddressChoice name="home" query="Q" value="2" addresses={addresses(2)} searchAgainHref="/" />;
  expect(outlineOf(choice)).toContain('radio home-choice=2 chosen');
  expect(outlineOf(<AddressSearch name="home" value="ZZ1 1AA" />)).toContain('text home-postcode=ZZ1 1AA');
  expect(outlineOf(<AddressByHand name="home" values={{ town: 'Thornby' }} />)).toContain('text home-town=Thornby');
});

test('what a resident typed is text wherever it is shown', () => {
  const typed = '<b>%{total}</b>';
  for (const found of [addresses(0), addresses(1)]) {
    const html = renderToStaticMarkup(
      <AddressLookup step="choice" name="home" query={typed} isPart addresses={found} searchAgainHref="/" />,
    );
    expect(html).toContain('“&lt;b&gt;%{total}&lt;/b&gt;”');
  }
});

test('a service words texts in its own way, and may leave its links out', () => {
  const search = <AddressSearch name="home" texts={{ postcode: 'UK postcode' }} />;
  expect(outlineOf(search)).toEqual(['label of home-postcode: UK postcode', 'text home-postcode']);
});

test('the form carries what is hidden, and posts where it is told', () => {
  const html = renderToStaticMarkup(
    <AddressLookup step="by-hand" name="home" action="/home/manual" hiddenFields={{ _csrf: 'token' }} />,
  );
  expect(html).toContain('<form noValidate="" action="/home/manual" method="post">');
  expect(html).toContain('<input type="hidden" name="_csrf" value="token"/>');
});

test('only the fields of a step are in its error summary, in the order of the page', () => {
  const errors = { town: 'Town', choice: 'Choice', line1: 'Line' };
  const links = outlineOf(<AddressLookup step="by-hand" name="home" errors={errors} />).filter((line) =>
    line.startsWith('link'),
  );
  expect(links).toEqual(['link #home-line1: Line', 'link #home-town: Town']);
});

const keysOf = (texts: object): readonly string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !('other' in value)
      ? keysOf(value).map((inner) => `${key}.${inner}`)
      : [key],
  );

test('every text is there in both languages, and no two are the same', () => {
  const [en, cy] = [addressLookupTexts('en'), addressLookupTexts('cy')];
  expect(keysOf(cy)).toEqual(keysOf(en));
  const english = new Set(Object.values(en).filter((text) => typeof text === 'string'));
  expect(Object.values(cy).filter((text) => english.has(text))).toEqual([]);
});

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Radios } from './index.js';

const CONTACT = [
  { value: 'email', text: 'Email', conditional: <p>Which address?</p> },
  { value: 'phone', text: 'Phone' },
];

describe('a choice with further questions', () => {
  test('has them in the page, hidden by a class that only a browser with our script heeds', () => {
    const html = renderToStaticMarkup(<Radios name="contact" items={CONTACT} />);
    expect(html).toContain(
      '<div class="govuk-radios__conditional govuk-radios__conditional--hidden" id="conditional-contact"><p>Which address?</p></div>',
    );
    expect(html).not.toMatch(/<div[^>]* hidden/);
  });

  test('shows them where it is chosen', () => {
    const html = renderToStaticMarkup(<Radios name="contact" items={CONTACT} value="email" />);
    expect(html).toContain('<div class="govuk-radios__conditional" id="conditional-contact">');
  });
});

describe('what is chosen at first', () => {
  const chosen = (html: string): string[] =>
    [...html.matchAll(/<input[^>]*>/g)]
      .filter(([input]) => input.includes(' checked'))
      .map(([input]) => input.match(/ value="([^"]*)"/)?.[1] ?? '');

  test.each([
    ['the value', { value: 'phone' }, ['phone']],
    ['a number as a value', { items: [{ value: 1, text: 'One' }], value: '1' }, ['1']],
    ['a choice that says so', { items: [{ value: 'a', text: 'A', checked: true }] }, ['a']],
    ['no choice that says no', { items: [{ value: 'a', text: 'A', checked: false }], value: 'a' }, []],
    ['nothing for an empty value', { items: [{ value: '', text: 'None' }], value: '' }, []],
  ])('%s', (_what, props, values) => {
    expect(chosen(renderToStaticMarkup(<Radios name="n" items={CONTACT} {...props} />))).toEqual(values);
  });
});

test('a legend, a hint and an error message may be plain strings', () => {
  const html = renderToStaticMarkup(
    <Radios name="n" items={CONTACT} fieldset={{ legend: 'How?' }} hint="One only" errorMessage="Select one" />,
  );
  expect(html).toContain('<legend class="govuk-fieldset__legend">How?</legend>');
  expect(html).toContain('aria-describedby="n-hint n-error"');
  expect(html).toContain('<div id="n-hint" class="govuk-hint">One only</div>');
  expect(html).toContain('govuk-form-group--error');
});

import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { jsxSource } from './jsx-source.js';

const Field = (_props: { readonly label?: unknown; readonly formGroup?: object; readonly children?: ReactNode }) =>
  null;

const sourceOf = (element: ReactElement): string =>
  jsxSource(element, (one) => (one === Field ? 'Field' : undefined)).code;

describe('an element as it would be written', () => {
  test.each<readonly [string, ReactElement, string]>([
    ['text', <p key="x">Save and continue</p>, '<p>Save and continue</p>'],
    ['nothing within', <br key="x" />, '<br />'],
    ['an attribute that is true', <input key="x" disabled />, '<input disabled />'],
    ['an attribute that is false', <p key="x" hidden={false} />, '<p hidden={false} />'],
    ['a quote in an attribute', <p key="x" title={'a "b"'} />, `<p title={'a "b"'} />`],
    ['an object', <Field key="x" label={{ text: 'A', id: 'b' }} />, "<Field label={{ text: 'A', id: 'b' }} />"],
    ['text alone', <Field key="x" label={{ text: 'A', className: undefined }} />, '<Field label="A" />'],
    ['what is absent', <Field key="x" label={undefined} />, '<Field />'],
    ['a group that says nothing', <Field key="x" formGroup={{ beforeInput: undefined }} />, '<Field />'],
    ['a name that needs quotes', <Field key="x" label={{ 'data-a': 1 }} />, "<Field label={{ 'data-a': 1 }} />"],
    ['a number that HTML writes as text', createElement('td', JSON.parse('{"colSpan":"2"}')), '<td colSpan={2} />'],
    ['braces', <p key="x">{'{a}'}</p>, "<p>{'{a}'}</p>"],
    [
      'a space between words',
      <p key="x">
        {'a '}
        <b>b</b>
      </p>,
      '<p>a <b>b</b></p>',
    ],
    ['white space that nobody sees', <p key="x">{'\n  a\n  '}</p>, '<p>a</p>'],
    ['white space that counts', <pre key="x">{'a  b'}</pre>, '<pre>a  b</pre>'],
    ['a fragment of one element', createElement(Fragment, null, <p>a</p>), '<p>a</p>'],
    [
      'a fragment of text, which is no plain text',
      <Field key="x">
        <>a</>
      </Field>,
      '<Field><>a</></Field>',
    ],
    ['a component', <Field key="x">a</Field>, '<Field>a</Field>'],
  ])('%s', (_what, element, code) => {
    expect(sourceOf(element)).toBe(code);
  });

  test('over several lines where one is too short, with spaces at their edges spelt out', () => {
    const long = 'Enter the address at which you have lived for most of the last twelve months';
    expect(
      sourceOf(
        <Field label={{ text: long, className: 'govuk-label--l' }}>
          {`${long} `}
          <b>{long}</b>
        </Field>,
      ).split('\n'),
    ).toEqual([
      '<Field',
      '  label={{',
      `    text: '${long}',`,
      "    className: 'govuk-label--l',",
      '  }}',
      '>',
      `  ${long}{' '}`,
      `  <b>${long}</b>`,
      '</Field>',
    ]);
  });
});

test('the components that it names are told', () => {
  expect(
    jsxSource(
      <Field>
        <Field />
      </Field>,
      () => 'Field',
    ).names,
  ).toEqual(['Field']);
});

test('a component without a name and a prop without a source are refused', () => {
  expect(() => jsxSource(<Field />, () => undefined)).toThrow('exported under no name');
  expect(() => sourceOf(<Field label={() => 'a'} />)).toThrow('has no source');
});

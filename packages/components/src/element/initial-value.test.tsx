import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { Checkboxes } from '../checkboxes/index.js';
import { Input } from '../input/index.js';
import { Select } from '../select/index.js';
import { initialChecked, initialValue } from './initial-value.js';

describe('value', () => {
  test.each([
    ['without onChange is what a field holds at first', 'a', undefined, { defaultValue: 'a' }],
    ['with onChange is what it always holds', 'a', (): void => undefined, { value: 'a' }],
    ['that is empty stays', '', undefined, { defaultValue: '' }],
    ['that is zero stays', 0, undefined, { defaultValue: 0 }],
    ['that is absent says nothing', undefined, (): void => undefined, {}],
  ])('%s', (_what, value, onChange, props) => {
    expect(initialValue(value, onChange)).toEqual(props);
  });
});

describe('checked', () => {
  test.each([
    ['without onChange is how a box is at first', true, undefined, { defaultChecked: true }],
    ['that is false says nothing', false, undefined, {}],
    ['with onChange is how it always is', false, (): void => undefined, { checked: false }],
  ])('%s', (_what, checked, onChange, props) => {
    expect(initialChecked(checked, onChange)).toEqual(props);
  });
});

test('React finds no field that could not be typed in', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const html = renderToStaticMarkup(
    <>
      <Input name="a" label="A" value="typed" />
      <Select
        name="b"
        label="B"
        value="2"
        items={[
          { text: 'One', value: 1 },
          { text: 'Two', value: 2 },
        ]}
      />
      <Checkboxes name="c" items={[{ text: 'C', value: 'c' }]} values={['c']} />
    </>,
  );
  expect(html).toContain('value="typed"');
  expect(html).toContain('<option value="2" selected="">Two</option>');
  expect(html).toContain('checked=""');
  expect(complaints.mock.calls).toEqual([]);
});

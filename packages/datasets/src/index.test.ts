import { expect, it } from 'vitest';
import { FAULT_CODES, FAULTS, messageOf } from './index.js';

it.each(FAULT_CODES)('%s has a message in English and in Welsh with the same parts', (code) => {
  const partsOf = (text: string) => [...text.matchAll(/\{[a-z]+\}/g)].map(([part]) => part).sort();
  expect(partsOf(FAULTS[code].cy)).toEqual(partsOf(FAULTS[code].en));
  expect(FAULTS[code].cy).not.toBe(FAULTS[code].en);
});

it('fills in a message, in each language with its own parts', () => {
  expect(messageOf('header-missing', { field: 'Hectares' })).toEqual({
    en: 'There is no column ‘Hectares’. Add it.',
    cy: 'Nid oes colofn ‘Hectares’. Ychwanegwch hi.',
  });
  expect(messageOf('file-not-text', { form: 'a PDF' }, { form: 'PDF' }).cy).toContain('fel PDF.');
});

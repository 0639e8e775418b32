import { expect, it } from 'vitest';
import { findInAddress } from './index.js';

it.each([
  ['1 High Street\nHartwold\nSW1A 1AA', 'SW1A 1AA'],
  ['1 High Street, Hartwold, SW1A 1AA', 'SW1A 1AA'],
  ['1 High Street, Hartwold SW1A1AA', 'SW1A 1AA'],
  ['1 High Street, Hartwold sw1a 1aa, United Kingdom', 'SW1A 1AA'],
  ['1 Stryd Fawr\r\nCaerdydd\r\nCF10 1AA\r\nCymru', 'CF10 1AA'],
  ['SW1A 1AA', 'SW1A 1AA'],
])('finds the postcode of %j', (address, expected) => {
  expect(findInAddress(address)).toMatchObject({ ok: true, value: expected });
});

it.each([
  ['', 'required'],
  ['1 High Street, Hartwold', 'format'],
  ['1 High Street, SW1A 1AA, France', 'format'],
  ['1 High Street, Hartwold, NF1 1AA', 'not-real'],
  ['1 High Street, Hartwold, ZZ1 1AA', 'test-value'],
])('finds none in %j', (address, code) => {
  expect(findInAddress(address)).toMatchObject({ ok: false, code });
});

it('takes the options of parse', () => {
  expect(findInAddress('1 High Street, ZZ1 1AA', { testValues: true })).toMatchObject({ value: 'ZZ1 1AA' });
});

import { describe, expect, it } from 'vitest';
import { isTestCustodianCode, isTestGss, testValueIn } from './test-values.js';

describe('testValueIn', () => {
  it.each([
    ['https://www.hartwold.example', 'hartwold.example'],
    ['https://www.hartwold.example/contact', 'hartwold.example'],
    ['hello@hartwold.example', 'hartwold.example'],
    ['Write to hello@hartwold.example.', 'hartwold.example'],
    ['https://staging.council.test', 'council.test'],
    ['admin@example.com', 'example.com'],
    ['01632 960101', '01632 960101'],
    ['01632960999', '01632960999'],
    ['+44 1632 960000', '+44 1632 960000'],
    ['(01632) 960 123', '01632) 960 123'],
    ['18001 01632 960101', '18001 01632 960101'],
    ['Ring 07700 900123 at night', '07700 900123'],
    ['0808 157 0999', '0808 157 0999'],
    ['020 7946 0123', '020 7946 0123'],
    ['E06999001', 'E06999001'],
    ['W06999002', 'W06999002'],
    ['1 Corn Market, ZZ1 1AA', 'ZZ1 1AA'],
    ['zz501aa', 'zz501aa'],
    ['ZX999001', 'ZX999001'],
    ['UPRN 999000000001', '999000000001'],
  ])('finds what is reserved in %j', (text, value) => {
    expect(testValueIn(text)?.value).toBe(value);
  });

  it.each([
    'https://www.bristol.gov.uk',
    'hello@bristol.gov.uk',
    '0117 922 2000',
    '01632 961000',
    '07700 901000',
    '0300 123 4567',
    '999',
    'E06000023',
    'E06099900',
    'Z1234567',
    'ZA999001',
    'BS1 5TR',
    'For example, this.',
    'https://www.example-council.gov.uk/',
    '10008123456',
  ])('lets %j pass', (text) => {
    expect(testValueIn(text)).toBeUndefined();
  });
});

describe('codes of fictional councils', () => {
  it.each([
    ['E06999001', true],
    ['E10999001', true],
    ['E06000999', false],
    ['E0699900', false],
  ])('%s: %s', (gss, test) => {
    expect(isTestGss(gss)).toBe(test);
  });

  it.each([
    [9900, false],
    [9901, true],
    [9919, true],
    [9920, false],
  ])('%d: %s', (code, test) => {
    expect(isTestCustodianCode(code)).toBe(test);
  });
});

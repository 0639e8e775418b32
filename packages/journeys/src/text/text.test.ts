import { describe, expect, it } from 'vitest';
import { datePartsOf, daysBefore, displayDate, isRealDate } from './dates.js';
import { fill } from './fill.js';
import { DATE_PARTS, MESSAGES } from './messages.js';
import { isSafeHref } from './safe-href.js';
import { UI } from './ui.js';
import { afterI, softened } from './welsh.js';

describe('Welsh nouns', () => {
  it.each([
    ['rhif ffôn', 'rif ffôn', 'i rif ffôn'],
    ['cyfeiriad', 'gyfeiriad', 'i gyfeiriad'],
    ['dyddiad', 'ddyddiad', 'i ddyddiad'],
    ['gardd', 'ardd', 'i ardd'],
    ['llun', 'lun', 'i lun'],
    ['math', 'fath', 'i fath'],
    ['pris', 'bris', 'i bris'],
    ['tref', 'dref', 'i dref'],
    ['bin', 'fin', 'i fin'],
    ['chwaer', 'chwaer', 'i chwaer'],
    ['ffôn', 'ffôn', 'i ffôn'],
    ['enw', 'enw', 'i enw'],
    ['y dyddiad', 'y dyddiad', 'i’r dyddiad'],
    ['yr amser', 'yr amser', 'i’r amser'],
    ['eich enw', 'eich enw', 'i’ch enw'],
    ['ei maint', 'ei maint', 'i’w maint'],
    ['ein cyfeirnod', 'ein cyfeirnod', 'i’n cyfeirnod'],
    ['pa mor fawr yw e', 'pa mor fawr yw e', 'i pa mor fawr yw e'],
  ])('%s', (noun, soft, after) => {
    expect([softened(noun), afterI(noun)]).toEqual([soft, after]);
  });
});

describe('dates', () => {
  it.each([
    ['2026-11-24', '24 November 2026', '24 Tachwedd 2026'],
    ['2026-01-01', '1 January 2026', '1 Ionawr 2026'],
    ['tomorrow', 'tomorrow', 'tomorrow'],
    ['2026-02-30', '2026-02-30', '2026-02-30'],
  ])('%s', (date, english, welsh) => {
    expect([displayDate(date, 'en'), displayDate(date, 'cy')]).toEqual([english, welsh]);
  });

  it('know the leap years', () => {
    const leap = [1900, 2000, 2023, 2024].map((year) => isRealDate({ year, month: 2, day: 29 }));
    expect(leap).toEqual([false, true, false, true]);
  });

  it('count back over months, years and clock changes', () => {
    expect(daysBefore('2026-11-24', 30)).toBe('2026-10-25');
    expect(daysBefore('2024-03-01', 1)).toBe('2024-02-29');
    expect(daysBefore('2026-01-01', 1)).toBe('2025-12-31');
    expect(() => daysBefore('today', 1)).toThrow('"today" is not an ISO date such as 2026-11-24.');
    expect(datePartsOf('2026-13-01')).toBeUndefined();
  });
});

describe('links', () => {
  it.each([
    'https://a.example/x?y#z',
    'http://a.example',
    'HTTPS://a.example',
    'mailto:ann@a.example',
    'tel:+441632960001',
    '/contact',
    '/a:b',
    'contact',
    '#part',
    '?page=2',
    '../up',
  ])('%s is safe', (href) => {
    expect(isSafeHref(href)).toBe(true);
  });

  it.each([
    '',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    '\u0000javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    '//elsewhere.example',
    '\\\\elsewhere.example',
    '/\\elsewhere.example',
    ':x',
    'a b',
  ])('%j is not', (href) => {
    expect(isSafeHref(href)).toBe(false);
  });
});

it('fill fills what it knows, and no key of a prototype', () => {
  expect(fill({ en: '{a} {b} {constructor}' }, 'en', { a: 1 })).toBe('1 {b} {constructor}');
});

describe('every fixed text', () => {
  const texts = [
    ...Object.values(UI),
    ...Object.values(DATE_PARTS),
    ...Object.values(MESSAGES).flatMap((kind) => Object.values(kind)),
  ];

  it.each(texts.map((text) => [text.en, text.cy]))('%s has its Welsh, with the same places', (english, welsh) => {
    expect(welsh.trim()).not.toBe('');
    const places = (text: string) =>
      [...text.matchAll(/%?\{([A-Za-z]+)[.A-Za-z]*\}/g)].map(([, name]) => name?.toLowerCase()).sort();
    expect(places(welsh)).toEqual(places(english));
  });

  it.each(texts.map((text) => [text.en]))('%s follows the Design System’s words', (english) => {
    expect(english).not.toMatch(/\b(?:in)?valid\b|\bplease\b|\bsorry\b|\bforbidden\b|'/i);
  });
});

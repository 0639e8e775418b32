import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { colour, date, email, fontFamily, gssCode, logoPath, relativePath, telephone, webLink } from './formats.js';
import { localised } from './localised.js';
import { line } from './text.js';

/** Each format with what it takes and what it refuses. */
const FORMATS: readonly (readonly [
  name: string,
  schema: z.ZodType,
  takes: readonly unknown[],
  refuses: readonly unknown[],
])[] = [
  ['colour', colour(), ['#1d70b8', '#FFFFFF'], ['#fff', 'red', 'rgb(0, 0, 0)', '#1d70b8ff', '#12345g', '', 7]],
  [
    'webLink',
    webLink(),
    ['https://www.bristol.gov.uk', 'https://bristol.gov.uk/a?b=c#d', 'http://localhost:3000', 'http://127.0.0.1/x'],
    [
      'http://bristol.gov.uk',
      'www.bristol.gov.uk',
      'javascript:alert(1)',
      'https://a:b@c.gov.uk',
      'https:// x',
      'http://localhost.evil.com',
      '',
    ],
  ],
  [
    'email',
    email(),
    ['a@b.gov.uk', "o'neil+x@council.gov.uk"],
    ['a', 'a@b', 'a b@c.uk', 'a@b.uk\nBcc: x@y.uk', `${'a'.repeat(250)}@b.uk`],
  ],
  [
    'telephone',
    telephone(),
    [
      '01632 960101',
      '0117 922 2000',
      '(01632) 960101',
      '+44 1632 960101',
      '+44 (0)1632 960101',
      '18001 01632 960101',
      '101',
      '999',
      '0800 1111 222',
      '016977 2555',
    ],
    ['1632 960101', '01632 9601', '01632 960101 x5', '01632 96010123', '+33 1 23 45 67 89', '123', 'none', ''],
  ],
  [
    'date',
    date(),
    ['2026-11-24', '2024-02-29'],
    ['2026-02-29', '24/11/2026', '2026-11-24T00:00:00Z', '2026-13-01', ''],
  ],
  [
    'gssCode',
    gssCode(),
    ['E06000023', 'W06999001', 'S12000049', 'N09000001'],
    ['e06000023', 'E0600002', 'X06000023', 'E06000023 ', ''],
  ],
  [
    'relativePath',
    relativePath(),
    ['data/llpg.csv', '../llpg.csv', '/data/llpg.csv'],
    ['https://x.uk/a.csv', 'C:\\llpg.csv', 'file:///a', '', 'a\0b'],
  ],
  [
    'logoPath',
    logoPath(),
    ['logo.svg', 'pictures/Logo.PNG'],
    ['../logo.svg', '/logo.svg', 'logo.gif', 'https://x.uk/logo.svg', 'C:/logo.svg', 'a\\b.svg', '.svg/x'],
  ],
  [
    'fontFamily',
    fontFamily(),
    ['arial, sans-serif', '"Source Sans 3", arial', "'Trebuchet MS', sans-serif", 'Segoe UI'],
    ['arial; color: red', 'arial}', 'url(x)', '"GDS Transport"', 'gds-transport', '', 'arial,, x', '"a\\"'],
  ],
  [
    'line',
    line(10),
    ['a', 'Ynys Môn', 'x'.repeat(10)],
    ['', '  ', 'x'.repeat(11), 'a\nb', 'a\u202eb', 'a\0b', 'a\u2028b', 7, null],
  ],
];

describe.each(FORMATS)('%s', (_, schema, takes, refuses) => {
  it.each(takes)('takes %j', (value) => {
    expect(schema.safeParse(value).success).toBe(true);
  });

  it.each(refuses)('refuses %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

describe('localised', () => {
  it.each([
    ['Hello', { en: 'Hello' }],
    [' Hello ', { en: 'Hello' }],
    [{ en: 'Hello' }, { en: 'Hello' }],
    [
      { cy: 'Helo', en: 'Hello' },
      { cy: 'Helo', en: 'Hello' },
    ],
  ])('makes of %j %j', (written, value) => {
    expect(localised().parse(written)).toEqual(value);
  });

  it.each([[{ cy: 'Helo' }], [{ en: '' }], [{ en: 'Hello', fr: 'Salut' }], [''], [7], [['Hello']]])(
    'refuses %j',
    (written) => {
      expect(localised().safeParse(written).success).toBe(false);
    },
  );
});

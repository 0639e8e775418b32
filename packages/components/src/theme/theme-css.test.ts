import { describe, expect, test } from 'vitest';
import { contrast, shade, tint } from './colour.js';
import { type ThemeColours, themeCss } from './theme-css.js';

const THEME: ThemeColours = {
  brandColour: '#5a2a82',
  brandTextColour: '#ffffff',
  linkColour: '#1a5fb4',
  buttonColour: '#00703c',
  fontFamily: '"Open Sans", arial, sans-serif',
};

const propertiesOf = (css: string): Record<string, string> =>
  Object.fromEntries(
    css
      .replace(/^:root\{|\}$/g, '')
      .split(';')
      .map((declaration) => declaration.split(/:(.*)/s).slice(0, 2)),
  );

test('a theme is one rule of custom properties', () => {
  expect(themeCss(THEME)).toMatch(/^:root\{(--[a-z-]+:[^;{}<]+;?)+\}$/);
});

test('each colour of the theme is set, with its shades', () => {
  expect(propertiesOf(themeCss(THEME))).toMatchObject({
    '--guildhall-brand-colour': '#5a2a82',
    '--guildhall-brand-text-colour': '#ffffff',
    '--guildhall-button-colour': '#00703c',
    '--guildhall-button-hover-colour': '#00542d',
    '--guildhall-button-shadow-colour': '#00381e',
    '--guildhall-font-family': '"Open Sans",arial,sans-serif',
    '--govuk-brand-colour': '#5a2a82',
    '--govuk-link-colour': '#1a5fb4',
    '--govuk-link-hover-colour': '#0d305a',
  });
});

describe('a value that is not what it should be is refused', () => {
  test.each([
    ['brandColour', 'red'],
    ['brandColour', '#fff'],
    ['brandTextColour', '#ffffff;}body{display:none'],
    ['linkColour', ''],
    ['buttonColour', '#12345g'],
    ['fontFamily', 'arial;}body{display:none'],
    ['fontFamily', 'url(https://evil.example/font.woff)'],
    ['fontFamily', '"Open Sans'],
    ['fontFamily', '"Open\\"Sans"'],
    ['fontFamily', 'arial, , serif'],
    ['fontFamily', 'arial</style><script>'],
    ['fontFamily', 'expression(alert(1))'],
  ])('%s: %s', (name, value) => {
    expect(() => themeCss({ ...THEME, [name]: value })).toThrow(name);
  });

  test('GDS Transport is refused by name', () => {
    expect(() => themeCss({ ...THEME, fontFamily: '"GDS Transport", arial' })).toThrow('only GOV.UK may use');
  });
});

test.each(['#5a2a82', '#00703c', '#ffdd00', '#d4351c', '#0b0c0c'])(
  'a link that passes on white passes on the surface made from %s',
  (brandColour) => {
    // 4.55 to 1 on white: hardly enough.
    const linkColour = '#767676';
    const surface = propertiesOf(themeCss({ ...THEME, brandColour, linkColour }))['--govuk-surface-background-colour'];
    expect(contrast(surface ?? '', linkColour)).toBeGreaterThanOrEqual(4.5);
  },
);

describe('colours', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    // https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum names #767676 as the lightest grey that passes on white.
    ['#767676', '#ffffff', 4.54],
  ])('the contrast of %s and %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1);
  });

  test('a shade is darker and a tint lighter, by its share', () => {
    expect(shade('#0f7a52', 0.25)).toBe('#0b5c3e');
    expect(tint('#1d70b8', 0.95)).toBe('#f4f8fb');
  });
});

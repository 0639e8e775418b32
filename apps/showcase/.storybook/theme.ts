import { create } from 'storybook/theming';

const INK = '#1f2430';
const PAPER = '#fbfaf7';
const BRICK = '#8a3324';

/** The look of the site itself, which is no council's and not GOV.UK's. */
export const theme = create({
  base: 'light',
  brandTitle: 'Guildhall',
  brandImage: './guildhall.svg',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: 'Georgia, "Noto Serif", serif',
  fontCode: 'ui-monospace, "DejaVu Sans Mono", monospace',
  appBg: PAPER,
  appContentBg: '#ffffff',
  appBorderRadius: 2,
  appBorderColor: '#c9c4b8',
  barTextColor: INK,
  barSelectedColor: BRICK,
  barHoverColor: BRICK,
  colorPrimary: BRICK,
  colorSecondary: BRICK,
  textColor: INK,
  textMutedColor: '#565b68',
});

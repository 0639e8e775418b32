import * as z from 'zod';
import { field } from './field.js';
import { colour, fontFamily, logoPath } from './formats.js';

/** Colours of no council: what a page wears until a council gives its own. */
export const DEFAULT_THEME = {
  brandColour: '#2b3a4a',
  brandTextColour: '#ffffff',
  linkColour: '#1f5795',
  buttonColour: '#1e5c45',
  fontFamily: 'arial, sans-serif',
} as const;

export const themeSection = field(
  z.strictObject({
    brandColour: field(
      colour().default(DEFAULT_THEME.brandColour),
      'Background of the header and colour of the rule below it.',
      '#1b3f73',
    ),
    brandTextColour: field(
      colour().default(DEFAULT_THEME.brandTextColour),
      'Text on the brand colour; the contrast of the two must be at least 4.5 to 1.',
      '#ffffff',
    ),
    linkColour: field(
      colour().default(DEFAULT_THEME.linkColour),
      'Links; at least 4.5 to 1 against white and against light grey.',
      '#1f5795',
    ),
    buttonColour: field(
      colour().default(DEFAULT_THEME.buttonColour),
      'Buttons, whose text is white; at least 4.5 to 1.',
      '#1e5c45',
    ),
    fontFamily: field(
      fontFamily().default(DEFAULT_THEME.fontFamily),
      'Fonts in the order to try them, as CSS writes them. Never GDS Transport, which is for gov.uk alone.',
      'arial, sans-serif',
    ),
    logo: field(logoPath().optional(), 'An SVG or PNG picture beside this file, shown in the header.', 'logo.svg'),
  }),
  'How pages look. Every pair of colours must meet WCAG 2.2 AA.',
);

import { contrast, parseHex, shade, tint } from './colour.js';

/** A council's colours and type. Each colour is `#rrggbb`. */
export interface ThemeColours {
  /** The background of the header, and what marks the council elsewhere. */
  readonly brandColour: string;
  /** Text on the brand colour. */
  readonly brandTextColour: string;
  /** Links on white. */
  readonly linkColour: string;
  /** The background of buttons; their text is white. */
  readonly buttonColour: string;
  /** A CSS list of font families, for example `"Open Sans", arial, sans-serif`. */
  readonly fontFamily: string;
}

const FONT_FAMILY = /^(?:"[\w .-]+"|'[\w .-]+'|[A-Za-z][\w-]*(?: [A-Za-z][\w-]*)*)$/;

const fontFamily = (list: string): string => {
  const families = list.split(',').map((family) => family.trim());
  const wrong = families.find((family) => !FONT_FAMILY.test(family));
  if (wrong !== undefined) {
    throw new RangeError(
      `The theme's fontFamily holds ${JSON.stringify(wrong)}, which is not the name of a font. Write names with commas between them, for example "Open Sans", arial, sans-serif.`,
    );
  }
  if (families.some((family) => /gds\s*transport/i.test(family))) {
    throw new RangeError("The theme's fontFamily names GDS Transport, which only GOV.UK may use. Name another font.");
  }
  return families.join(',');
};

/** The lightest tint of the brand on which a link can still be read (WCAG 2.2, 1.4.3: 4.5 to 1); white where there is none. */
const surface = (brand: string, link: string): string =>
  [0.95, 0.97, 0.99].map((share) => tint(brand, share)).find((colour) => contrast(colour, link) >= 4.5) ?? '#ffffff';

/**
 * The style rule that makes `guildhall.css` a council's: `:root` with custom properties alone. Shades for hovering, for
 * shadows and for surfaces are made from the theme's colours.
 * @throws RangeError where a colour or a font is not one; nothing else can get into the style sheet.
 */
export const themeCss = (theme: ThemeColours): string => {
  const { brandColour, brandTextColour, linkColour, buttonColour } = theme;
  for (const [name, colour] of Object.entries({ brandColour, brandTextColour, linkColour, buttonColour })) {
    parseHex(name, colour);
  }
  const background = surface(brandColour, linkColour);
  const properties: Readonly<Record<`--${string}`, string>> = {
    '--guildhall-font-family': fontFamily(theme.fontFamily),
    '--guildhall-brand-colour': brandColour,
    '--guildhall-brand-text-colour': brandTextColour,
    '--guildhall-button-colour': buttonColour,
    '--guildhall-button-hover-colour': shade(buttonColour, 0.25),
    '--guildhall-button-shadow-colour': shade(buttonColour, 0.5),
    '--govuk-brand-colour': brandColour,
    '--govuk-link-colour': linkColour,
    '--govuk-link-hover-colour': shade(linkColour, 0.5),
    '--govuk-template-background-colour': background,
    '--govuk-surface-background-colour': background,
    '--govuk-surface-border-colour': tint(brandColour, 0.5),
  };
  const declarations = Object.entries(properties).map(([name, value]) => `${name}:${value}`);
  return `:root{${declarations.join(';')}}`;
};

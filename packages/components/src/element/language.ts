/** The languages that texts of our own come in. */
export type Language = 'en' | 'cy';

/** Puts values into the places of a text: `%{query}` becomes the value of `query`. */
export const fillText = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/%\{(\w+)\}/g, (place, name: string) => String(new Map(Object.entries(values)).get(name) ?? place));

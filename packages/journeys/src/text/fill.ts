import type { Language, Localised } from '@guildhall/council';
import { localise } from '@guildhall/council';

/** `text` in `language` with each `{name}` that `values` has filled in; the others stay. */
export const fill = (text: Localised, language: Language, values: Readonly<Record<string, string | number>>): string =>
  localise(text, language).replace(/\{([A-Za-z][A-Za-z0-9]*)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );

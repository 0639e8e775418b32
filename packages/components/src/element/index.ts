export type { Absent, ContentOr } from './content.js';
export type { DataAttributes, ElementOptions, ElementProps, HeadingLevel } from './element.js';
export type { Language } from './language.js';
export type { PluralMessages } from './messages.js';

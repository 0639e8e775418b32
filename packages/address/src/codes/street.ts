import type { CodeList } from './code-list.js';

/** STREET RECORD_TYPE. */
export const STREET_RECORD_TYPE = {
  1: { en: 'Official designated street name', cy: 'Enw stryd swyddogol' },
  2: { en: 'Street description', cy: 'Disgrifiad o stryd' },
  3: { en: 'Numbered street', cy: 'Stryd â rhif' },
  4: { en: 'Unofficial street description', cy: 'Disgrifiad answyddogol o stryd' },
  9: { en: 'Description for the gazetteer', cy: 'Disgrifiad ar gyfer y mynegai' },
} as const satisfies CodeList;

/** Street types whose description is no official name: do not offer their records as postal addresses. */
export const UNOFFICIAL_STREET_TYPES: readonly number[] = [2, 4, 9];

/** Street STATE. */
export const STREET_STATE = {
  1: { en: 'Under construction', cy: "Wrthi'n cael ei hadeiladu" },
  2: { en: 'Open', cy: 'Ar agor' },
  4: { en: 'Permanently closed', cy: 'Wedi cau yn barhaol' },
} as const satisfies CodeList;

/** STREET_SURFACE. */
export const STREET_SURFACE = {
  1: { en: 'Metalled', cy: 'Wyneb caled' },
  2: { en: 'Unmetalled', cy: 'Heb wyneb caled' },
  3: { en: 'Mixed', cy: 'Cymysg' },
} as const satisfies CodeList;

/** STREET_CLASSIFICATION. */
export const STREET_CLASSIFICATION = {
  4: { en: 'Footpath', cy: 'Llwybr troed' },
  6: { en: 'Cycleway', cy: 'Llwybr beiciau' },
  8: { en: 'All vehicles', cy: 'Pob cerbyd' },
  9: { en: 'Restricted', cy: 'Cyfyngedig' },
  10: { en: 'Bridleway', cy: 'Llwybr ceffylau' },
} as const satisfies CodeList;

/** ESU_DIRECTION. */
export const ESU_DIRECTION = {
  1: { en: 'Two way', cy: 'Dwyffordd' },
  2: { en: 'One way, start to end', cy: "Unffordd, o'r dechrau i'r diwedd" },
  3: { en: 'One way, end to start', cy: "Unffordd, o'r diwedd i'r dechrau" },
} as const satisfies CodeList;

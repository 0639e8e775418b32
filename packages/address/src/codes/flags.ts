import type { CodeList } from './code-list.js';

/** CHANGE_TYPE. */
export const CHANGE_TYPE = {
  I: { en: 'Insert', cy: 'Mewnosod' },
  U: { en: 'Update', cy: 'Diweddaru' },
  D: { en: 'Delete', cy: 'Dileu' },
} as const satisfies CodeList;
export type ChangeType = keyof typeof CHANGE_TYPE;

/** LANGUAGE of an LPI or a street descriptor. */
export const LANGUAGE = {
  ENG: { en: 'English', cy: 'Saesneg' },
  CYM: { en: 'Welsh', cy: 'Cymraeg' },
  GAE: { en: 'Gaelic', cy: 'Gaeleg' },
} as const satisfies CodeList;
export type RecordLanguage = keyof typeof LANGUAGE;

/** LANGUAGE of the metadata record, which knows a bilingual gazetteer as well. */
export const METADATA_LANGUAGE = {
  ...LANGUAGE,
  BIL: { en: 'Bilingual', cy: 'Dwyieithog' },
} as const satisfies CodeList;

/** RPC, representative point code. 3, 5 and 9 are no longer accepted by GeoPlace. */
export const RPC = {
  1: { en: 'Visual centre', cy: 'Canol gweledol' },
  2: { en: 'General internal point', cy: 'Pwynt mewnol cyffredinol' },
  3: { en: 'South-west corner of a 100 metre square', cy: 'Cornel dde-orllewinol sgwâr 100 metr' },
  4: { en: 'Start of the street', cy: 'Dechrau’r stryd' },
  5: { en: 'Postcode unit', cy: 'Uned cod post' },
  9: { en: 'Centre of the authority, low accuracy', cy: 'Canol yr awdurdod, manwl gywirdeb isel' },
} as const satisfies CodeList;

/** DTF POSTAL_ADDRESS. */
export const POSTAL_ADDRESS = {
  Y: { en: 'Receives post', cy: 'Yn derbyn post' },
  N: { en: 'Receives no post', cy: 'Ddim yn derbyn post' },
  P: { en: 'Pseudo postcode', cy: 'Ffug god post' },
  A: { en: 'Assumed to receive post', cy: 'Tybir ei fod yn derbyn post' },
  L: { en: 'Large user', cy: 'Defnyddiwr mawr' },
} as const satisfies CodeList;
export type PostalAddressFlag = keyof typeof POSTAL_ADDRESS;

/** AddressBase Premium ADDRESSBASE_POSTAL. */
export const ADDRESSBASE_POSTAL = {
  D: { en: 'Linked to the Postcode Address File', cy: 'Yn gysylltiedig â’r Ffeil Cyfeiriadau Codau Post' },
  C: { en: 'Postal, child of a linked parent', cy: 'Post, plentyn i riant cysylltiedig' },
  L: { en: 'Postal, from local authority information', cy: 'Post, o wybodaeth awdurdod lleol' },
  N: { en: 'Receives no post', cy: 'Ddim yn derbyn post' },
} as const satisfies CodeList;

/** OFFICIAL_FLAG. */
export const OFFICIAL_FLAG = {
  Y: { en: 'Official', cy: 'Swyddogol' },
  N: { en: 'Unofficial', cy: 'Answyddogol' },
  R: { en: 'Postcode requested', cy: 'Gofynnwyd am god post' },
  C: { en: 'Confirmed, ready for notification', cy: 'Cadarnhawyd, yn barod i hysbysu' },
} as const satisfies CodeList;

/** COUNTRY of a BLPU in AddressBase. */
export const COUNTRY = {
  E: { en: 'England', cy: 'Lloegr' },
  W: { en: 'Wales', cy: 'Cymru' },
  S: { en: 'Scotland', cy: 'Yr Alban' },
  N: { en: 'Northern Ireland', cy: 'Gogledd Iwerddon' },
  L: { en: 'Channel Islands', cy: 'Ynysoedd y Sianel' },
  M: { en: 'Isle of Man', cy: 'Ynys Manaw' },
  J: { en: 'Unassigned', cy: 'Heb ei phennu' },
} as const satisfies CodeList;

/** SOURCE of an application cross reference. */
export const XREF_SOURCE = {
  '7666MT': { en: 'OS MasterMap topography identifier', cy: 'Dynodydd topograffi OS MasterMap' },
  '7666MA': { en: 'OS MasterMap address layer identifier', cy: 'Dynodydd haen cyfeiriadau OS MasterMap' },
  '7666MI': { en: 'OS integrated transport network identifier', cy: 'Dynodydd rhwydwaith trafnidiaeth yr OS' },
  '7666VC': { en: 'Council tax', cy: 'Treth gyngor' },
  '7666VN': { en: 'Non-domestic rates', cy: 'Ardrethi annomestig' },
  '7666OW': { en: 'Ward', cy: 'Ward' },
  '7666OP': { en: 'Parish or community', cy: 'Plwyf neu gymuned' },
} as const satisfies CodeList;

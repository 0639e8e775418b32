import * as z from 'zod';
import { isHexColour } from '../theme/contrast.js';
import { line } from './text.js';

/** A text of one line that a rule accepts; a refusal says `error`, which follows the key in a sentence. */
const ruled = (accepts: (text: string) => boolean, error: string, fix?: string, longest?: number) =>
  line(longest).refine(accepts, { error, ...(fix === undefined ? {} : { params: { fix } }) });

/** A colour as `#rrggbb`. */
export const colour = () =>
  z
    .string()
    .refine(isHexColour, {
      error: 'is not a colour as this file writes it',
      params: { fix: 'Write # and six hexadecimal digits, in quotes because # begins a comment: "#1d70b8".' },
    })
    .meta({ pattern: '^#[0-9a-fA-F]{6}$' });

const webAddress = (text: string): URL | undefined => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};

const isSafeWebAddress = (text: string): boolean => {
  const url = webAddress(text);
  if (url === undefined || url.username !== '' || url.password !== '' || /\s/.test(text)) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname));
};

/** A web address: https, or http on this machine for development. */
export const webLink = () =>
  ruled(
    isSafeWebAddress,
    'is not a secure web address',
    'Write the whole address with https:// in front, and without a user name or password in it.',
    2000,
  ).meta({ format: 'uri', pattern: '^https?://' });

/** An email address. */
export const email = () =>
  z.email({ error: 'is not an email address' }).max(254, { error: 'is longer than 254 characters' });

const SERVICE_NUMBERS = new Set(['101', '105', '111', '112', '119', '159', '999']);
/** 18001 and 18002 are Relay UK's prefixes. */
const TELEPHONE = /^(?:1800[12] ?)?(?:\+44 ?|\(?0)[\d() -]+$/;

const isTelephone = (text: string): boolean => {
  if (SERVICE_NUMBERS.has(text)) return true;
  if (!TELEPHONE.test(text)) return false;
  const digits = text
    .replace(/^1800[12]/, '')
    .replace(/^\+44/, '0')
    .replace(/\D/g, '')
    .replace(/^00/, '0');
  return digits.length === 10 || digits.length === 11;
};

/** A United Kingdom telephone number as it is to be shown, or one of the three-digit services such as 999. */
export const telephone = () =>
  ruled(
    isTelephone,
    'is not a United Kingdom telephone number',
    'Write 10 or 11 digits that begin with 0, spaced as residents should read it: 01632 960001.',
    40,
  ).meta({ pattern: '^[0-9+(][0-9() -]*$' });

/** A date as year-month-day. */
export const date = () => z.iso.date({ error: 'is not a date of the calendar written as year, month and day' });

/** A GSS code of the Office for National Statistics. */
export const gssCode = () =>
  z.string().regex(/^[ENSW]\d{8}$/, { error: 'is not a GSS code: one of the letters E, N, S or W and eight digits' });

/** A path relative to council.yml, with forward slashes. */
export const relativePath = () =>
  ruled(
    (text) => !/^[a-z][a-z0-9+.-]+:/i.test(text) && !text.includes('\\'),
    'is not a path beside this file',
    'Write a path relative to this file, with forward slashes: data/export.csv.',
    1000,
  );

/** The path of a picture that pages may show. */
export const logoPath = () =>
  ruled(
    (text) => /^(?![/\\]|[a-z][a-z0-9+.-]*:)[^\\]+\.(?:svg|png)$/i.test(text) && !text.split('/').includes('..'),
    'is not the path of an SVG or PNG picture beside this file',
    'Put the picture in the same folder as this file and write its name: logo.svg.',
    1000,
  ).meta({ pattern: '\\.([sS][vV][gG]|[pP][nN][gG])$' });

const FONT_NAME = /^(?:[a-z][a-z0-9-]*(?: [a-z][a-z0-9-]*)*|"[a-z0-9 -]+"|'[a-z0-9 -]+')$/i;

/** A CSS font-family list. GDS Transport is licensed to GOV.UK alone. */
export const fontFamily = () =>
  ruled(
    (text) => text.split(',').every((name) => FONT_NAME.test(name.trim())),
    'is not a list of font names',
    'Separate the names with commas, and end with a general one: "Source Sans 3", arial, sans-serif.',
  ).refine((text) => !/gds[\s-]*transport/i.test(text), {
    error: 'names GDS Transport, which only services on gov.uk may use',
    params: { fix: "Name the council's own font, or leave this key out to get arial, sans-serif." },
  });

/** Words that stay in lower case inside a name. */
const SMALL: ReadonlySet<string> = new Set(
  'of the and in on upon at by to for with under over near next le la de du des cum super y yr ar ger dan uwch tan'.split(
    ' ',
  ),
);
/** Names that are said letter by letter although they hold a vowel. */
const ACRONYMS: ReadonlySet<string> = new Set(
  'UK EU USA BT RAF YMCA YWCA RNLI RSPCA RSPB RNIB NATO ATM DIY IT HM HMP HMS HMRC DVLA DVSA MOD MOT AA RAC PO BP EE O2 RUFC AFC'.split(
    ' ',
  ),
);
/** Abbreviations without a vowel that are nevertheless written as words. */
const WORDS_WITHOUT_VOWEL: ReadonlySet<string> = new Set(
  'ST MR MRS DR RD LN CT SQ LTD MT FT PK GDNS BLDG BLK NR ND TH'.split(' '),
);
const ROMAN = /^(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})$/;
const ORDINAL = /^\d+(?:ST|ND|RD|TH)$/i;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?(?: ?)\d[ABD-HJLNP-UW-Z]{2}$/i;

const capital = (word: string): string => {
  const lower = word.toLowerCase();
  const mc = /^mc\p{L}{3,}$/u.test(lower);
  const start = mc ? 2 : 0;
  return (mc ? 'Mc' : '') + lower.charAt(start).toUpperCase() + lower.slice(start + 1);
};

/** One run of letters, digits and apostrophes. `inside` tells whether the word stands inside a name, not at its start. */
const titleWord = (word: string, inside: boolean): string => {
  const upper = word.toUpperCase();
  if (ORDINAL.test(word)) return word.toLowerCase();
  if (/\d/.test(word)) return upper;
  if (inside && SMALL.has(word.toLowerCase())) return word.toLowerCase();
  if (word.length === 1 || ACRONYMS.has(upper)) return upper;
  if (ROMAN.test(upper) && upper !== 'I') return upper;
  if (word.length <= 5 && !/[AEIOUYWÂÊÎÔÛŴŶÀÈÌÒÙÁÉÍÓÚÄËÏÖÜ']/i.test(word) && !WORDS_WITHOUT_VOWEL.has(upper))
    return upper;
  // O'Brien, D'Arcy: a single letter before the apostrophe. King's, Pen'r: one letter after it stays small.
  const parts = word.split(/(['’])/);
  if (parts.length === 3 && parts[0] !== undefined && parts[2] !== undefined) {
    const [before, mark, after] = parts;
    return `${capital(before)}${mark ?? ''}${before.length === 1 && after.length > 2 ? capital(after) : after.toLowerCase()}`;
  }
  return capital(word);
};

const WORD = /[\p{L}\p{M}\d]+(?:['’][\p{L}\p{M}\d]+)*['’]?/gu;
/** After these a lone letter is a flat's name, not the Welsh article: FLAT Y. */
const BEFORE_LETTER = /(?:FLAT|UNIT|APARTMENT|BLOCK|ROOM|SUITE|PLOT|STUDIO|OFFICE|GARAGE|UNED|BLOC|YSTAFELL)\s+$/i;

const titlePart = (part: string): string => {
  let first = true;
  return part.replace(WORD, (word, at: number) => {
    const before = part.slice(0, at);
    const after = part.slice(at + word.length);
    const opens = first || /[()]\s*$/.test(before);
    first = false;
    const article = word.length > 1 || (/\p{L}/u.test(after) && !BEFORE_LETTER.test(before));
    return titleWord(word, !opens && article);
  });
};

/**
 * Puts the capitals of an address as people write them: `14A MILL LANE` → `14A Mill Lane`, `1ST FLOOR` → `1st Floor`,
 * `PEN-Y-BONT` → `Pen-y-Bont`, `MCDONALD'S` → `McDonald's`, `ZZ1 1AA` stays.
 *
 * A text that already holds a small letter, other than in a number's suffix, is somebody's own spelling: only its numbers'
 * suffixes and its postcode are put right.
 */
export const titleCase = (text: string): string => {
  const postcode = POSTCODE.exec(text)?.[0] ?? '';
  const body = postcode === '' ? text : text.slice(0, -postcode.length);
  const own = /\p{Ll}/u.test(body.replace(/\d+\p{L}{1,2}\b/gu, ''));
  const cased = own
    ? body.replace(/\b\d+[a-z]{1,2}\b/g, (number) => titleWord(number, true))
    : body.split(',').map(titlePart).join(',');
  return cased + postcode.toUpperCase();
};

/** How bytes read as a number. */
export const FORM = {
  /** Digits with a point at the most, a minus sign before them. */
  plain: 0,
  /** Anything else: a number that is written with more, or none. */
  none: 1,
} as const;

/** What `readDecimal` found. One object that is used again: read it before the next call. */
export const decimal = { value: 0, decimals: 0, form: FORM.none as number };

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;

const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** Reads digits with a point at the most and a minus sign before them; anything else is left to `readDressed`. */
export const readDecimal = (bytes: Uint8Array, start: number, end: number): void => {
  let at = start;
  const negative = bytes[at] === 45;
  if (negative) at++;
  let digits = 0;
  let value = 0;
  let byte = at < end ? (bytes[at] as number) : 0;
  while (byte >= 48 && byte <= 57) {
    value = value * 10 + (byte - 48);
    digits++;
    byte = ++at < end ? (bytes[at] as number) : 0;
  }
  decimal.decimals = 0;
  if (digits > 0 && at < end && byte === 46) {
    const point = ++at;
    let fraction = 0;
    byte = at < end ? (bytes[at] as number) : 0;
    while (byte >= 48 && byte <= 57) {
      if (at - point < 15) fraction = fraction * 10 + (byte - 48);
      byte = ++at < end ? (bytes[at] as number) : 0;
    }
    const decimals = at - point;
    value += fraction / (POWERS[Math.min(decimals, 15)] as number);
    decimal.decimals = decimals;
    if (decimals === 0) digits = 0;
  }
  if (digits === 0 || at !== end) {
    decimal.form = FORM.none;
    return;
  }
  decimal.form = FORM.plain;
  decimal.value = negative ? -value : value;
};

/**
 * Whether bytes are digits in groups of three with commas, after a minus and a pound sign at the most: by far the commonest dress,
 * so it is told without making a text of it.
 *
 * @returns how many digits follow the point; -1 where it is dressed otherwise or no number
 */
export const readGrouped = (bytes: Uint8Array, start: number, end: number, money: boolean): number => {
  let at = start;
  if (bytes[at] === 45) at++;
  if (money && bytes[at] === 0xc2 && bytes[at + 1] === 0xa3) at += 2;
  let digits = 0;
  let groups = 0;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= 48 && byte <= 57) digits++;
    else if (byte === 44 && (groups === 0 ? digits >= 1 && digits <= 3 : digits === 3)) {
      groups++;
      digits = 0;
    } else break;
  }
  if (digits === 0 || (groups > 0 && digits !== 3)) return -1;
  if (at === end) return 0;
  if (bytes[at] !== 46) return -1;
  const point = ++at;
  while (isDigit(bytes[at]) && at < end) at++;
  return at === end && at > point ? at - point : -1;
};

/** How a number may be dressed beside what always may be: signs, commas and spaces between thousands. */
export interface Dress {
  readonly money: boolean;
  /** Units that may follow, in lower case. */
  readonly units: readonly string[];
}

/** What of a dressed number stays: its digits, a point and a minus sign; undefined where it is no number. */
export const undress = (text: string, { money, units }: Dress): string | undefined => {
  let rest = text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-').trim();
  let negative = false;
  if (money && rest.startsWith('(') && rest.endsWith(')')) {
    negative = true;
    rest = rest.slice(1, -1).trim();
  }
  const lower = rest.toLowerCase();
  const unit = units.find((each) => lower.endsWith(each));
  if (unit) rest = rest.slice(0, -unit.length).trim();
  // A sign may stand before or after the pound sign, or after the digits as ledgers write it; once at the most.
  let signs = negative ? 1 : 0;
  const takeSign = (): void => {
    if (rest.startsWith('-') || rest.startsWith('+')) {
      negative ||= rest.startsWith('-');
      signs++;
      rest = rest.slice(1).trim();
    }
  };
  takeSign();
  if (money && rest.startsWith('£')) {
    rest = rest.slice(1).trim();
    takeSign();
  } else if (money && /^gbp/i.test(rest)) rest = rest.slice(3).trim();
  if (money && rest.endsWith('-')) {
    negative = true;
    signs++;
    rest = rest.slice(0, -1).trim();
  }
  if (signs > 1) return undefined;
  const plain = withoutGroups(rest);
  if (plain === undefined) return undefined;
  return negative && !isZero(plain) ? `-${plain}` : plain;
};

const isZero = (digits: string): boolean => {
  for (const digit of digits) if (digit !== '0' && digit !== '.') return false;
  return true;
};

/** Digits without the commas or spaces that group them in threes; undefined where they group otherwise. */
const withoutGroups = (text: string): string | undefined => {
  const point = text.indexOf('.');
  const whole = point < 0 ? text : text.slice(0, point);
  const fraction = point < 0 ? '' : text.slice(point + 1);
  for (const char of fraction) if (!isDigit(char.charCodeAt(0))) return undefined;
  let digits = '';
  let sinceGroup = -1;
  let mark = '';
  for (const char of whole) {
    if (isDigit(char.charCodeAt(0))) {
      digits += char;
      if (sinceGroup >= 0) sinceGroup++;
    } else if (char === ',' || char === ' ') {
      if (digits === '' || (sinceGroup >= 0 && sinceGroup !== 3) || (mark !== '' && mark !== char)) return undefined;
      if (sinceGroup < 0 && digits.length > 3) return undefined;
      mark = char;
      sinceGroup = 0;
    } else return undefined;
  }
  if (sinceGroup >= 0 && sinceGroup !== 3) return undefined;
  if (digits === '' && fraction === '') return undefined;
  const shown = digits === '' ? '0' : digits;
  return fraction === '' ? shown : `${shown}.${fraction}`;
};

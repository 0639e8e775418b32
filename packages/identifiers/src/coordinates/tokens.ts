/** One half of a pair as written: its numbers (degrees, minutes, seconds, or metres), its sign and its letter. */
export interface Half {
  readonly numbers: readonly string[];
  readonly marked: boolean;
  readonly letter: 'N' | 'S' | 'E' | 'W' | undefined;
}

/** Names people put before the figures. `E` and `N` before or after them are read as letters. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:LATITUDE|LAT)\b[ :=]*/g, ' '],
  [/\b(?:LONGITUDE|LONG|LNG|LON)\b[ :=]*/g, ' '],
  [/\b(?:EASTINGS?|NORTHINGS?|[XY])\b[ :=]*/g, ' '],
  [/\b(?:DEGREES?|DEG)\b/g, '°'],
  [/\b(?:MINUTES?|MINS?)\b/g, "'"],
  [/\b(?:SECONDS?|SECS?)\b/g, '"'],
];

/** Words that name a longitude or a northing, and those of a latitude or an easting. */
const SECOND_NAMES = /\b(?:LONGITUDE|LONG|LNG|LON|NORTHINGS?|Y)\b/;
const FIRST_NAMES = /\b(?:LATITUDE|LAT|EASTINGS?|X)\b/;

/** Whether the text's own words say that the two come the other way round. */
const isBackwards = (text: string): boolean => {
  const second = text.search(SECOND_NAMES);
  return second >= 0 && second < text.search(FIRST_NAMES);
};

const TOKEN = /[+-]?[0-9]+(?:\.[0-9]*)?|[NSEW°'",;]/g;

/**
 * The two halves of a pair, first and second as written, and whether its own words say that they come the other way
 * round; undefined where the text is not a pair of figures.
 */
export const halvesOf = (text: string): { halves: readonly [Half, Half]; backwards: boolean } | undefined => {
  const upper = text.toUpperCase();
  const plain = NAMES.reduce((rest, [name, mark]) => rest.replace(name, mark), upper)
    .replace(/[’‘´`′]{2}|[”“″]/g, '"')
    .replace(/''/g, '"')
    .replace(/[’‘´`′]/g, "'")
    .replace(/[()[\]]/g, ' ')
    .replace(/\//g, ',')
    .replace(/([+-]) (?=[0-9])/g, '$1');
  const tokens = plain.match(TOKEN) ?? [];
  if (tokens.length > 24 || plain.replace(TOKEN, '').trim() !== '') return undefined;
  const groups = split(tokens);
  const first = groups && halfOf(groups[0]);
  const second = groups && halfOf(groups[1]);
  return first && second ? { halves: [first, second], backwards: isBackwards(upper) } : undefined;
};

const isNumber = (token: string | undefined): boolean => token !== undefined && /[0-9]$|[0-9]\.$/.test(token);
const isLetter = (token: string | undefined): boolean => token !== undefined && /^[NSEW]$/.test(token);

/** Where the second half begins: after the one comma, else by the letters, else by the degree signs, else half-way. */
const split = (tokens: readonly string[]): readonly [string[], string[]] | undefined => {
  const parted = (at: number): readonly [string[], string[]] => [
    tokens.slice(0, at).filter((token) => token !== ',' && token !== ';'),
    tokens.slice(at).filter((token) => token !== ',' && token !== ';'),
  ];
  const commas = tokens.flatMap((token, index) => (token === ',' || token === ';' ? [index] : []));
  // A trailing comma separates nothing.
  const separators = commas.filter((index) => index > 0 && index < tokens.length - 1);
  if (separators.length > 1) return undefined;
  if (separators[0] !== undefined) return parted(separators[0]);
  const letters = tokens.flatMap((token, index) => (isLetter(token) ? [index] : []));
  if (letters.length > 0) {
    const [first = 0, second] = letters;
    if (letters.length > 2) return undefined;
    return first === 0 ? (second !== undefined ? parted(second) : undefined) : parted(first + 1);
  }
  const degrees = tokens.flatMap((token, index) => (token === '°' ? [index] : []));
  if (degrees.length === 2 && degrees[1] !== undefined) return parted(degrees[1] - 1);
  const numbers = tokens.flatMap((token, index) => (isNumber(token) ? [index] : []));
  const middle = numbers.length % 2 === 0 ? numbers[numbers.length / 2] : undefined;
  return middle === undefined ? undefined : parted(middle);
};

/** Optional letter, one to three numbers each with its mark or without, optional letter. */
const halfOf = (tokens: readonly string[]): Half | undefined => {
  const letters = tokens.filter(isLetter);
  if (letters.length > 1) return undefined;
  if (letters.length === 1 && !isLetter(tokens[0]) && !isLetter(tokens.at(-1))) return undefined;
  const body = tokens.filter((token) => !isLetter(token));
  const numbers: string[] = [];
  let marked = false;
  for (const [index, token] of body.entries()) {
    if (isNumber(token)) numbers.push(token);
    else if (isNumber(body[index - 1]) && token === ['°', "'", '"'][numbers.length - 1]) marked = true;
    else return undefined;
  }
  if (numbers.length < 1 || numbers.length > 3) return undefined;
  const letter = letters[0];
  return {
    numbers,
    marked,
    letter: letter === 'N' || letter === 'S' || letter === 'E' || letter === 'W' ? letter : undefined,
  };
};

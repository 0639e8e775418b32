import { parseArray } from './array.js';

type Parser = (text: string) => unknown;

const parseInt8: Parser = (text) => {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
};

const TIMESTAMPTZ =
  /^(?<year>\d{4,})-(?<month>\d\d)-(?<day>\d\d) (?<time>\d\d:\d\d:\d\d)(?<fraction>\.\d+)?(?<hours>[+-]\d\d)(?::(?<minutes>\d\d))?/;

/** PostgreSQL's ISO output as a Date, in milliseconds; finer parts are dropped. */
const parseTimestamptz: Parser = (text) => {
  if (text === 'infinity') return Number.POSITIVE_INFINITY;
  if (text === '-infinity') return Number.NEGATIVE_INFINITY;
  const parts = TIMESTAMPTZ.exec(text)?.groups;
  if (parts === undefined || text.endsWith('BC')) return new Date(text);
  const year = String(parts.year);
  const fullYear = year.length > 4 ? `+${year.padStart(6, '0')}` : year;
  const fraction = (parts.fraction ?? '').slice(0, 4);
  const zone = `${parts.hours}:${parts.minutes ?? '00'}`;
  return new Date(`${fullYear}-${parts.month}-${parts.day}T${parts.time}${fraction}${zone}`);
};

const parseBytea: Parser = (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex'));
const parseJson: Parser = (text) => JSON.parse(text) as unknown;
const asText: Parser = (text) => text;
const parseBoolean: Parser = (text) => text === 't';
const parseNumber: Parser = (text) => Number(text);

/** PostgreSQL type: its oid, the oid of its array type, and how its text is read. */
const TYPES: readonly (readonly [oid: number, arrayOid: number, parse: Parser])[] = [
  [16, 1000, parseBoolean], // boolean
  [17, 1001, parseBytea], // bytea
  [20, 1016, parseInt8], // bigint
  [21, 1005, parseNumber], // smallint
  [23, 1007, parseNumber], // integer
  [25, 1009, asText], // text
  [26, 1028, parseNumber], // oid
  [114, 199, parseJson], // json
  [700, 1021, parseNumber], // real
  [701, 1022, parseNumber], // double precision
  [1042, 1014, asText], // character
  [1043, 1015, asText], // character varying
  [1082, 1182, asText], // date: YYYY-MM-DD
  [1083, 1183, asText], // time
  [1114, 1115, asText], // timestamp without time zone: as it is written, as it names no moment
  [1184, 1185, parseTimestamptz], // timestamp with time zone
  [1186, 1187, asText], // interval
  [1700, 1231, asText], // numeric: exact, so text
  [2950, 2951, asText], // uuid
  [3614, 3643, asText], // tsvector
  [3802, 3807, parseJson], // jsonb
];

/** How the text of each type is read, by oid. A type that is not listed stays text. */
export const RESULT_PARSERS: ReadonlyMap<number, Parser> = new Map(
  TYPES.flatMap(([oid, arrayOid, parse]): [number, Parser][] => [
    [oid, parse],
    [arrayOid, (text) => parseArray(text, parse)],
  ]),
);

/** The reader of one type. */
export const parserOf = (oid: number): Parser => RESULT_PARSERS.get(oid) ?? asText;

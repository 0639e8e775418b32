import type { MessageParts } from '../report/messages.js';
import { type Finding, lastKey } from './judge.js';
import type { JSON_FAULTS } from './messages.js';
import { isObject, type SchemaNode } from './schema-node.js';

/** What a finding says: its code, and the parts of its message in English and in draft Welsh. */
export interface FindingWords {
  readonly code: keyof typeof JSON_FAULTS;
  readonly parts: MessageParts;
  readonly welshParts: MessageParts;
}

type Words = readonly [en: string, cy: string];

const TYPE_WORDS: Readonly<Record<string, Words>> = {
  array: ['a list', 'rhestr'],
  boolean: ['true or false', 'true neu false'],
  integer: ['a whole number', 'rhif cyfan'],
  null: ['null', 'null'],
  number: ['a number', 'rhif'],
  object: ['an object with keys', 'gwrthrych ag allweddi'],
  string: ['a text', 'testun'],
};

const FORMAT_WORDS: Readonly<Record<string, Words>> = {
  date: ['a real date, written like 2026-11-25', 'ddyddiad go iawn, wedi’i ysgrifennu fel 2026-11-25'],
  'date-time': [
    'a date and time with its zone, like 2026-11-25T09:30:00Z',
    'ddyddiad ac amser â’i gylchfa, fel 2026-11-25T09:30:00Z',
  ],
  duration: ['a length of time, like P1Y6M', 'gyfnod o amser, fel P1Y6M'],
  email: ['an email address, like name@example.com', 'gyfeiriad e-bost, fel enw@example.com'],
  hostname: ['the name of a host, like www.example.gov.uk', 'enw gwesteiwr, fel www.example.gov.uk'],
  ipv4: ['an IPv4 address', 'gyfeiriad IPv4'],
  ipv6: ['an IPv6 address', 'gyfeiriad IPv6'],
  'json-pointer': ['a JSON Pointer', 'JSON Pointer'],
  regex: ['a regular expression', 'fynegiad rheolaidd'],
  time: ['a time with its zone, like 09:30:00Z', 'amser â’i gylchfa, fel 09:30:00Z'],
  uri: [
    'a whole web address or URI, like https://www.example.gov.uk/page',
    'gyfeiriad gwe neu URI cyfan, fel https://www.example.gov.uk/page',
  ],
  'uri-reference': ['a web address or URI', 'gyfeiriad gwe neu URI'],
  uuid: ['a UUID, like 123e4567-e89b-42d3-a456-426614174000', 'UUID, fel 123e4567-e89b-42d3-a456-426614174000'],
};

const OR: Words = [' or ', ' neu '];
/** Most values of a list that a message names. */
const MOST_SHOWN = 20;

const show = (value: unknown): string => (typeof value === 'string' && value !== '' ? value : JSON.stringify(value));

/** Values as a message lists them. */
export const listed = (values: readonly unknown[]): string => {
  const shown = values.slice(0, MOST_SHOWN).map(show).join(', ');
  return values.length > MOST_SHOWN ? `${shown} … (${values.length})` : shown;
};

const typeWords = (type: unknown): Words => {
  const names = (Array.isArray(type) ? type : [type]).map(
    (name) => TYPE_WORDS[String(name)] ?? [String(name), String(name)],
  );
  return [names.map(([en]) => en).join(OR[0]), names.map(([, cy]) => cy).join(OR[1])];
};

/** What a standard says in English only: in Welsh set apart, so that no sentence is half of each. */
const meant = (means: string): Words => [means, `unol â’r safon: “${means}”`];

/** What a schema asks for, in a few words. */
const asks = (schema: SchemaNode): Words => {
  const means = schema['x-means'];
  if (typeof means === 'string') return meant(means);
  if (typeof schema.format === 'string' && FORMAT_WORDS[schema.format]) return FORMAT_WORDS[schema.format] ?? ['', ''];
  if (Array.isArray(schema.enum)) return [listed(schema.enum), listed(schema.enum)];
  if (schema.const !== undefined) return [show(schema.const), show(schema.const)];
  if (Array.isArray(schema.required)) {
    const keys = schema.required.map((key) => `‘${key}’`).join(', ');
    return [`an object with ${keys}`, `gwrthrych â ${keys}`];
  }
  if (schema.type !== undefined) return typeWords(schema.type);
  return typeof schema.title === 'string'
    ? [schema.title, schema.title]
    : ['as the standard says', 'fel y dywed y safon'];
};

const counted = (least: Words, most: Words, unit: Words, schema: SchemaNode, keyword: string): Words => {
  const limit = String(schema[keyword]);
  const [before, after] = keyword.startsWith('min') ? [least, ''] : [['', ''] as const, most];
  const end = (language: 0 | 1) => (after === '' ? '' : ` ${after[language]}`);
  const start = (language: 0 | 1) => (before[language] === '' ? '' : `${before[language]} `);
  return [`${start(0)}${limit} ${unit[0]}${end(0)}`, `${start(1)}${limit} ${unit[1]}${end(1)}`];
};

const LEAST: Words = ['at least', 'o leiaf'];
const MOST: Words = ['or fewer', 'neu lai'];

const NUMBER_WORDS: Readonly<Record<string, (limit: string) => Words>> = {
  minimum: (limit) => [`${limit} or more`, `${limit} neu fwy`],
  maximum: (limit) => [`${limit} or less`, `${limit} neu lai`],
  exclusiveMinimum: (limit) => [`more than ${limit}`, `fwy na ${limit}`],
  exclusiveMaximum: (limit) => [`less than ${limit}`, `llai na ${limit}`],
  multipleOf: (limit) => [`a multiple of ${limit}`, `lluosrif o ${limit}`],
};

const choiceWords = (choices: readonly SchemaNode[]): Words => {
  const words = choices.map(asks);
  const unique = (language: 0 | 1) => [...new Set(words.map((each) => each[language]))];
  return [unique(0).join(OR[0]), unique(1).join(OR[1])];
};

/** What to call a value: its key, or what it is an item of. */
const nameOf = (pointer: string, document: string): string => {
  const keys = pointer.split('/').slice(1);
  const named = keys.findLast((key) => !/^\d+$/.test(key));
  return named === undefined ? document : lastKey(`/${named}`);
};

/** Says in plain English, and in draft Welsh, what is wrong. `document` is what to call a value that has no key. */
export const wordsOf = (finding: Finding, document: string): FindingWords => {
  const { keyword, schema } = finding;
  const field = nameOf(finding.pointer, document);
  const say = (code: FindingWords['code'], form: Words = ['', '']): FindingWords => ({
    code,
    parts: { field, form: form[0] },
    welshParts: { form: form[1] },
  });
  if (Object.hasOwn(NUMBER_WORDS, keyword))
    return say('json-number', NUMBER_WORDS[keyword]?.(String(schema[keyword])) ?? ['', '']);
  switch (keyword) {
    case 'required':
      return { code: 'json-required', parts: { field: finding.missing ?? '' }, welshParts: {} };
    case 'dependencies':
    case 'dependentRequired':
      return {
        code: 'json-together',
        parts: { field: finding.missing ?? '', other: finding.because ?? '' },
        welshParts: {},
      };
    case 'unknown-key':
      return { code: 'json-unknown-key', parts: { field: lastKey(finding.pointer) }, welshParts: {} };
    case 'type':
      return say('json-type', typeof schema['x-means'] === 'string' ? asks(schema) : typeWords(schema.type));
    case 'enum':
      return say('json-enum', asks(schema));
    case 'const':
      return say('json-enum', [show(schema.const), show(schema.const)]);
    case 'format':
      return say('json-format', FORMAT_WORDS[String(schema.format)] ?? ['', '']);
    case 'pattern':
      return say('json-pattern', patternWords(schema));
    case 'minLength':
    case 'maxLength':
      return say('json-length', counted(LEAST, MOST, ['characters', 'nod'], schema, keyword));
    case 'minItems':
    case 'maxItems':
      return say('json-items', counted(LEAST, MOST, ['items', 'eitem'], schema, keyword));
    case 'minProperties':
    case 'maxProperties':
      return say('json-items', counted(LEAST, MOST, ['keys', 'allwedd'], schema, keyword));
    case 'contains':
    case 'minContains':
    case 'maxContains':
      return say('json-items', containsWords(schema));
    case 'uniqueItems':
      return say('json-items-not-unique');
    case 'not':
      return notWords(schema, say);
    case 'too-large':
      return say('json-unjudged');
    default:
      return say('json-either', choiceWords(finding.choices ?? [schema]));
  }
};

const notWords = (
  schema: SchemaNode,
  say: (code: FindingWords['code'], form?: Words) => FindingWords,
): FindingWords => {
  const deprecated = schema['x-deprecated'];
  if (typeof deprecated === 'string') return say('json-deprecated', [deprecated, deprecated]);
  return typeof schema['x-means'] === 'string' ? say('json-either', asks(schema)) : say('json-not');
};

const patternWords = (schema: SchemaNode): Words => {
  const means = schema['x-means'];
  if (typeof means === 'string') return meant(means);
  return [`of the form ${schema.pattern}`, `o’r ffurf ${schema.pattern}`];
};

const containsWords = (schema: SchemaNode): Words => {
  const inner = asks(isObject(schema.contains) ? schema.contains : {});
  return [`an item that is ${inner[0]}`, `eitem sy’n ${inner[1]}`];
};

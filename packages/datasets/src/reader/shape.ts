import { z } from 'zod';

const text = z.string().min(1);
const texts = z.array(text);
const isoDate = z.iso.date();
const severity = z.enum(['error', 'warning', 'notice']);

const DATE_FORMATS = [
  'YYYY-MM-DD',
  'YYYY-MM',
  'YYYY',
  'YYYY/MM/DD',
  'YYYYMMDD',
  'DD/MM/YYYY',
  'D/M/YYYY',
  'DD-MM-YYYY',
  'DD.MM.YYYY',
  'DD/MM/YY',
  'D MMM YYYY',
  'D MMMM YYYY',
  'D-MMM-YYYY',
  'D-MMM-YY',
  'YYYY-MM-DD HH:MM:SS',
] as const;

const common = {
  name: text,
  title: text.optional(),
  description: text.optional(),
  aliases: texts.optional(),
  typos: texts.optional(),
  required: z.boolean().optional(),
  column: z.enum(['required', 'recommended', 'optional']).optional(),
  unique: z.boolean().optional(),
  isPersonal: z.boolean().optional(),
  separator: text.optional(),
  emptyWords: texts.optional(),
  severity: severity.optional(),
  clause: text,
};

const range = { min: z.number().optional(), max: z.number().optional() };
const day = z.union([isoDate, z.literal('today')]).optional();
const decimals = z.int().min(0).optional();

const pattern = text.refine(
  (source) => {
    try {
      new RegExp(source, 'u');
      return true;
    } catch {
      return false;
    }
  },
  { error: 'is not a regular expression' },
);

const field = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    type: z.literal('text'),
    minLength: z.int().min(0).optional(),
    maxLength: z.int().min(1).optional(),
    pattern: pattern.optional(),
    patternMeans: text.optional(),
  }),
  z.strictObject({ ...common, type: z.literal('integer'), ...range }),
  z.strictObject({ ...common, type: z.literal('number'), ...range, decimals, units: texts.optional() }),
  z.strictObject({ ...common, type: z.literal('money'), ...range }),
  z.strictObject({
    ...common,
    type: z.literal('date'),
    formats: z.array(z.enum(DATE_FORMATS)).min(1).optional(),
    reads: z.array(z.enum(DATE_FORMATS)).optional(),
    min: day,
    max: day,
  }),
  z.strictObject({
    ...common,
    type: z.literal('datetime'),
    dateAlone: z.boolean().optional(),
    zone: z.enum(['required', 'optional']).optional(),
  }),
  z.strictObject({
    ...common,
    type: z.literal('boolean'),
    true: text.optional(),
    false: text.optional(),
    trueVariants: texts.optional(),
    falseVariants: texts.optional(),
  }),
  z.strictObject({
    ...common,
    type: z.literal('enum'),
    values: z.array(z.strictObject({ value: text, label: text.optional(), variants: texts.optional() })).min(1),
    anyCase: z.boolean().optional(),
  }),
  z.strictObject({ ...common, type: z.literal('url'), startsWith: texts.optional() }),
  ...(['longitude', 'latitude', 'easting', 'northing'] as const).map((type) =>
    z.strictObject({ ...common, type: z.literal(type), ...range, decimals }),
  ),
  z.strictObject({
    ...common,
    type: z.literal('wkt'),
    geometries: z
      .array(
        z.enum([
          'POINT',
          'MULTIPOINT',
          'LINESTRING',
          'MULTILINESTRING',
          'POLYGON',
          'MULTIPOLYGON',
          'GEOMETRYCOLLECTION',
        ]),
      )
      .min(1)
      .optional(),
    system: z.enum(['WGS84', 'OSGB36']).optional(),
  }),
  ...(['email', 'postcode', 'uprn'] as const).map((type) => z.strictObject({ ...common, type: z.literal(type) })),
  z.strictObject({
    ...common,
    type: z.literal('identifier'),
    identifier: z.enum([
      'charity-number',
      'company-number',
      'council-tax-band',
      'gss-code',
      'iban',
      'laestab',
      'lgil',
      'lgsl',
      'nhs-number',
      'national-insurance-number',
      'phone',
      'uln',
      'upn',
      'urn',
      'usrn',
      'utr',
      'vat-number',
      'vehicle-registration',
    ]),
  }),
]);

const condition = z.union([
  z.strictObject({ field: text, isOneOf: texts.min(1) }),
  z.strictObject({ field: text, isNotOneOf: texts.min(1) }),
  z.strictObject({ field: text, isFilled: z.boolean() }),
]);

const rule = {
  id: z.string().regex(/^[a-z0-9_-]+$/),
  message: text.optional(),
  severity: severity.optional(),
  clause: text,
};

const rowRule = z.discriminatedUnion('rule', [
  z.strictObject({ ...rule, rule: z.literal('order'), fields: z.tuple([text, text]), orEqual: z.boolean().optional() }),
  ...(['at-least-one', 'at-most-one', 'exactly-one', 'all-or-none'] as const).map((name) =>
    z.strictObject({ ...rule, rule: z.literal(name), fields: texts.min(2) }),
  ),
  ...(['required-when', 'empty-when'] as const).map((name) =>
    z.strictObject({ ...rule, rule: z.literal(name), field: text, when: condition }),
  ),
  z.strictObject({ ...rule, rule: z.literal('one-of-when'), field: text, isOneOf: texts.min(1), when: condition }),
  z.strictObject({
    ...rule,
    rule: z.literal('range-when'),
    field: text,
    min: z.number(),
    max: z.number(),
    when: condition,
  }),
  z.strictObject({
    ...rule,
    rule: z.literal('sum'),
    fields: texts.min(2),
    total: text,
    tolerance: z.number().min(0).optional(),
  }),
  z.strictObject({ ...rule, rule: z.literal('unique-together'), fields: texts.min(2) }),
]);

const pointer = z.string().regex(/^(?:\/.*)?$/);
const repairs = z.array(z.strictObject({ pointer: text, what: text })).optional();

const jsonRule = z.discriminatedUnion('rule', [
  z.strictObject({ ...rule, each: pointer.optional(), rule: z.literal('unique'), field: pointer }),
  ...(['order', 'different'] as const).map((name) =>
    z.strictObject({ ...rule, each: pointer.optional(), rule: z.literal(name), fields: z.tuple([pointer, pointer]) }),
  ),
]);

const json = z.strictObject({
  syntax: z.enum(['json', 'yaml']).optional(),
  // A schema is judged when it is loaded: its keywords are those of JSON Schema and not ours.
  schemas: z.record(text, z.union([z.looseObject({}), z.boolean()])),
  documents: z
    .array(
      z.strictObject({
        id: text,
        title: text,
        schema: text,
        list: pointer.optional(),
        keys: texts.optional(),
        clause: text,
        rules: z.array(jsonRule).optional(),
      }),
    )
    .min(1),
  personalKeys: texts.optional(),
  repairs,
});

/** The shape of a standard.yml, strictly: a key that nothing reads is a fault. */
export const standardShape = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: text,
  publisher: text,
  version: text,
  url: z.url(),
  licence: z.strictObject({ name: text, spdx: text.optional(), url: z.url().optional(), attribution: text.optional() }),
  lastReviewed: isoDate,
  reviewEvery: z.string().regex(/^[0-9]{1,3} months$/),
  kind: z.enum(['csv', 'json', 'both', 'records']),
  description: text.optional(),
  detect: z.strictObject({ headers: texts.optional(), keys: texts.optional(), fileNames: texts.optional() }).optional(),
  tabular: z
    .strictObject({
      fields: z.array(field).min(1),
      rowRules: z.array(rowRule).optional(),
      otherColumns: z.enum(['notice', 'error', 'ignore']).optional(),
      minRows: z.int().min(0).optional(),
      repairs,
    })
    .optional(),
  json: json.optional(),
  records: z.strictObject({ grammar: z.literal('dtf-7.3'), clauses: z.record(text, text) }).optional(),
});

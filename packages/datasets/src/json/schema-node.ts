/** A JSON Schema that is an object, as data of unknown origin. */
export type SchemaNode = Record<string, unknown>;

export const isObject = (value: unknown): value is SchemaNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keywords whose value is one schema. */
export const SCHEMA_KEYWORDS: readonly string[] = [
  'additionalItems',
  'additionalProperties',
  'contains',
  'else',
  'if',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
];

/** Keywords whose value is a list of schemas. */
export const LIST_KEYWORDS: readonly string[] = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];

/** Keywords whose value is a schema by each of its keys. Definitions are not among them: references bring them in. */
export const MAP_KEYWORDS: readonly string[] = ['dependentSchemas', 'patternProperties', 'properties'];

/** Keywords whose value says something about the document, and what kind of value that is. */
export const PLAIN_KEYWORDS: Readonly<Record<string, 'number' | 'boolean' | 'list' | 'object' | 'text' | 'any'>> = {
  const: 'any',
  dependentRequired: 'object',
  enum: 'list',
  exclusiveMaximum: 'number',
  exclusiveMinimum: 'number',
  maxContains: 'number',
  maximum: 'number',
  maxItems: 'number',
  maxLength: 'number',
  maxProperties: 'number',
  minContains: 'number',
  minimum: 'number',
  minItems: 'number',
  minLength: 'number',
  minProperties: 'number',
  multipleOf: 'number',
  title: 'text',
  uniqueItems: 'boolean',
  'x-clause': 'text',
  'x-deprecated': 'text',
  'x-means': 'text',
  'x-personal': 'boolean',
  'x-severity': 'text',
};

/** The types that JSON has. */
export const TYPES: readonly string[] = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];

/** Formats that are checked; any other is a remark. */
export const FORMATS: readonly string[] = [
  'date',
  'date-time',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'json-pointer',
  'regex',
  'time',
  'uri',
  'uri-reference',
  'uuid',
];

/** Types that schemas name and JSON does not have, and what they mean. */
export const TYPES_MEANT: Readonly<Record<string, string>> = {
  bool: 'boolean',
  date: 'string',
  datetime: 'string',
  decimal: 'number',
  double: 'number',
  float: 'number',
  int: 'integer',
  list: 'array',
  text: 'string',
};

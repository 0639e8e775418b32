import type { SettingsFragment } from '../schema/fragment.js';
import { councilJsonSchema, type JsonSchema } from './json-schema.js';

type Part = JsonSchema | boolean;

interface Row {
  readonly key: string;
  readonly description: string;
  readonly value: string;
  readonly needed: string;
  readonly example: string;
}

const isSchema = (part: Part | undefined): part is JsonSchema => typeof part === 'object';

const asCode = (value: unknown): string => (value === undefined ? '' : `\`${JSON.stringify(value)}\``);

/** Options of a union; a text in one language or in several is one kind of value and no union to the reader. */
const optionsOf = (schema: JsonSchema): readonly JsonSchema[] => (schema.oneOf ?? schema.anyOf ?? []).filter(isSchema);

const isLocalisedText = (schema: JsonSchema): boolean => {
  const options = optionsOf(schema);
  return options.length === 2 && options.some(({ properties }) => properties !== undefined && 'cy' in properties);
};

const FORMATS: Readonly<Record<string, string>> = { date: 'date', email: 'email address', uri: 'web address' };

const describedValue = (schema: JsonSchema): string => {
  if (isLocalisedText(schema)) return 'text, or `{ en, cy }`';
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (schema.type === 'array') {
    const items = Array.isArray(schema.items) ? undefined : schema.items;
    return `list of ${isSchema(items) ? describedValue(items) : 'values'}`;
  }
  if (schema.type === 'integer') {
    const { minimum, maximum } = schema;
    if (minimum !== undefined && maximum !== undefined) return `whole number from ${minimum} to ${maximum}`;
    return 'whole number';
  }
  if (schema.type === 'string') return FORMATS[schema.format ?? ''] ?? 'text';
  if (schema.type === 'object' || optionsOf(schema).length > 0) return 'keys below';
  return typeof schema.type === 'string' ? schema.type : 'any value';
};

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');

const table = (rows: readonly Row[]): string =>
  [
    '| key | what it is | value | needed | example |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ key, description, value, needed, example }) =>
        `| ${[`\`${key}\``, description, value, needed, example].map(cell).join(' | ')} |`,
    ),
  ].join('\n');

/** The rows of a mapping, and those of the mappings within it. */
const rowsOf = (schema: JsonSchema, above: string): readonly Row[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
    if (!isSchema(part)) return [];
    const key = above === '' ? name : `${above}.${name}`;
    const needed = schema.required?.includes(name) === true;
    const row: Row = {
      key,
      description: part.description ?? '',
      value: describedValue(part),
      needed: needed ? 'yes' : part.default === undefined ? 'no' : `no: ${asCode(part.default)}`,
      example: asCode(part.examples?.[0]),
    };
    return [row, ...within(part, key)];
  });

const within = (schema: JsonSchema, key: string): readonly Row[] => {
  if (isLocalisedText(schema)) return [];
  const items = Array.isArray(schema.items) ? undefined : schema.items;
  if (schema.type === 'array' && isSchema(items)) return within(items, `${key}[]`);
  return [...rowsOf(schema, key), ...optionsOf(schema).flatMap((option) => optionRows(option, key))];
};

/** The rows of one option of a union, each but the first saying when it may be written: "With source: file. …" */
const optionRows = (option: JsonSchema, key: string): readonly Row[] => {
  const [name, part] = Object.entries(option.properties ?? {}).find(
    ([, property]) => isSchema(property) && property.const !== undefined,
  ) ?? [undefined, undefined];
  if (name === undefined || !isSchema(part)) return rowsOf(option, key);
  return rowsOf(option, key).map((row) =>
    row.key === `${key}.${name}`
      ? row
      : { ...row, description: `With ${name}: ${String(part.const)}. ${row.description}` },
  );
};

const section = (name: string, schema: JsonSchema, needed: boolean): string => {
  const rows = within(schema, name);
  const fallback = schema.default === undefined || Object.keys(Object(schema.default)).length === 0;
  const said = [
    schema.description ?? '',
    needed ? 'Needed.' : fallback ? 'May be left out.' : `Left out, it is ${asCode(schema.default)}.`,
    ...(rows.length === 0 ? [`Value: ${describedValue(schema)}.`] : []),
  ];
  return [`## ${name}`, said.filter((text) => text !== '').join(' '), ...(rows.length === 0 ? [] : [table(rows)])].join(
    '\n\n',
  );
};

/**
 * The reference of every key of council.yml as Markdown: what it is, what may stand there, whether it is needed, what it
 * is when left out, and an example. With the blocks of the services whose fragments are given.
 */
export const councilReference = (fragments: readonly SettingsFragment[] = []): string => {
  const schema = councilJsonSchema(fragments);
  const sections = Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
    isSchema(part) ? [section(name, part, schema.required?.includes(name) === true)] : [],
  );
  const head = [
    '# council.yml',
    'Every key of the settings file of a council. A key that is not listed here is refused, with the one that was probably meant.',
    'A text is written once where a council offers English alone, and as `{ en: …, cy: … }` where it offers Welsh too.',
  ];
  return `${[...head, ...sections].join('\n\n')}\n`;
};

import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Standard } from '../standard/standard.js';

const MAIN_FILE = 'standard.yml';
const PART = './';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPart = (value: unknown): value is string => typeof value === 'string' && value.startsWith(PART);

/**
 * Reads a standard from its folder: `standard.yml` and the files beside it that it names. A text under `json.schemas` that begins
 * with `./` names a JSON file; one under `tabular.fields` a YAML file with the list of fields.
 *
 * @param folder path of the folder
 * @throws StandardError (of `@guildhall/datasets/reader`) with every problem, files that cannot be read among them
 */
export const readStandardFolder = async (folder: string): Promise<Standard> => {
  const { parse } = await import('yaml');
  const { readStandard, StandardError } = await import('../reader/read-standard.js');
  const root = resolve(folder);

  const read = async <Value>(name: string, parseText: (text: string) => Value): Promise<Value> => {
    const path = join(root, name);
    if (!path.startsWith(root + sep)) throw new StandardError([`${name}: lies outside the folder of the standard`]);
    try {
      return parseText((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
    } catch (error) {
      throw new StandardError([`${name}: ${error instanceof Error ? error.message : String(error)}`]);
    }
  };

  const data: unknown = await read(MAIN_FILE, (text): unknown => parse(text));
  if (!isObject(data)) return readStandard(data);
  const { tabular, json } = data;
  if (isObject(tabular) && isPart(tabular.fields))
    tabular.fields = await read(tabular.fields, (text): unknown => parse(text));
  if (isObject(json) && isObject(json.schemas))
    for (const [name, schema] of Object.entries(json.schemas))
      if (isPart(schema)) json.schemas[name] = await read(schema, (text): unknown => JSON.parse(text));
  return readStandard(data);
};

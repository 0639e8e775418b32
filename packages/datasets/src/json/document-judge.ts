import type { JsonDocument, JsonRules, SchemaRepair } from '../standard/json-rules.js';
import { Judge } from './judge.js';
import { bundleSchema, type SchemaBundle } from './schema-bundle.js';
import { isObject, type SchemaNode } from './schema-node.js';

/** A document's schema, taken apart so that its list can be judged item by item. */
export interface DocumentJudge {
  readonly document: JsonDocument;
  /** For a document without a list, or one whose list is not there. */
  readonly whole: Judge;
  /** For what surrounds the list, which stands empty in it. */
  readonly rest: Judge | undefined;
  readonly item: Judge | undefined;
  readonly fewestItems: number;
  readonly mostItems: number;
  readonly repairs: readonly SchemaRepair[];
}

/** A node, through its references. */
const resolved = (node: unknown, definitions: SchemaNode): SchemaNode | undefined => {
  let current = node;
  for (let step = 0; step < 20 && isObject(current) && typeof current.$ref === 'string'; step += 1)
    current = definitions[current.$ref.replace('#/definitions/', '')];
  return isObject(current) ? current : undefined;
};

/** The schema of a key of an object, through references and `allOf`. */
const propertyOf = (node: SchemaNode, key: string, definitions: SchemaNode): SchemaNode | undefined => {
  const schema = resolved(node, definitions);
  if (!schema) return undefined;
  if (isObject(schema.properties) && Object.hasOwn(schema.properties, key))
    return resolved(schema.properties[key], definitions);
  for (const part of Array.isArray(schema.allOf) ? schema.allOf : []) {
    const found = isObject(part) ? propertyOf(part, key, definitions) : undefined;
    if (found) return found;
  }
  return undefined;
};

const definitionsOf = (bundle: SchemaBundle): SchemaNode =>
  isObject(bundle.schema) && isObject(bundle.schema.definitions) ? bundle.schema.definitions : {};

const listNode = (bundle: SchemaBundle, list: string): SchemaNode | undefined => {
  if (!isObject(bundle.schema)) return undefined;
  const definitions = definitionsOf(bundle);
  return list === '' ? resolved(bundle.schema, definitions) : propertyOf(bundle.schema, list.slice(1), definitions);
};

const itemBundle = (bundle: SchemaBundle, list: SchemaNode | undefined): SchemaBundle => {
  const item = list?.items ?? true;
  const schema = isObject(item) || typeof item === 'boolean' ? item : true;
  return {
    ...bundle,
    schema: { $ref: '#/definitions/item', definitions: { ...definitionsOf(bundle), item: schema } },
  };
};

const restBundle = (bundle: SchemaBundle, list: string): SchemaBundle => {
  const copy = { ...bundle, schema: structuredClone(bundle.schema) };
  const node = listNode(copy, list);
  for (const keyword of ['items', 'additionalItems', 'contains', 'minItems', 'maxItems', 'uniqueItems'])
    if (node) delete node[keyword];
  return copy;
};

const numberOf = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

const compile = (rules: JsonRules, document: JsonDocument): DocumentJudge => {
  const bundle = bundleSchema(rules.schemas, document.schema);
  const { list } = document;
  const node = list === undefined ? undefined : listNode(bundle, list);
  return {
    document,
    whole: new Judge(bundle),
    rest: list === undefined || list === '' ? undefined : new Judge(restBundle(bundle, list)),
    item: list === undefined ? undefined : new Judge(itemBundle(bundle, node)),
    fewestItems: numberOf(node?.minItems, 0),
    mostItems: numberOf(node?.maxItems, Number.POSITIVE_INFINITY),
    repairs: bundle.repairs,
  };
};

const compiled = new WeakMap<JsonRules, Map<string, DocumentJudge>>();

/**
 * The judge of a document of a standard; made once.
 *
 * @throws SchemaError where its schema cannot be loaded
 */
export const documentJudge = (rules: JsonRules, document: JsonDocument): DocumentJudge => {
  let judges = compiled.get(rules);
  if (!judges) {
    judges = new Map();
    compiled.set(rules, judges);
  }
  let judge = judges.get(document.id);
  if (!judge) {
    judge = compile(rules, document);
    judges.set(document.id, judge);
  }
  return judge;
};

/** What was repaired in the schemas of a standard to load all its documents, what was changed by hand first. */
export const schemaRepairs = (rules: JsonRules): readonly SchemaRepair[] => {
  const all = [
    ...(rules.repairs ?? []),
    ...rules.documents.flatMap((document) => documentJudge(rules, document).repairs),
  ];
  const seen = new Set<string>();
  return all.filter(({ pointer, what }) => {
    const key = `${pointer} ${what}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

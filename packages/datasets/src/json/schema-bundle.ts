import type { SchemaRepair } from '../standard/json-rules.js';
import { encodeKey, valueAt } from './pointer.js';
import { type Draft, draftOf } from './schema-draft.js';
import { SchemaError } from './schema-error.js';
import {
  FORMATS,
  isObject,
  LIST_KEYWORDS,
  MAP_KEYWORDS,
  PLAIN_KEYWORDS,
  SCHEMA_KEYWORDS,
  type SchemaNode,
  TYPES,
  TYPES_MEANT,
} from './schema-node.js';

/** A schema in one piece that any engine can load: known keywords only, each reference to one of its own definitions. */
export interface SchemaBundle {
  readonly schema: SchemaNode | boolean;
  /** By the rules of which drafts it is judged. */
  readonly draft: '7' | '2020-12';
  /** What had to be changed in the schemas as they are published. */
  readonly repairs: readonly SchemaRepair[];
}

interface Origin {
  readonly name: string;
  readonly draft: Draft;
}

class Bundler {
  readonly repairs: SchemaRepair[] = [];
  readonly definitions: Record<string, SchemaNode | boolean> = {};
  private readonly keys = new Map<string, string>();
  private readonly origins = new Map<string, Origin>();

  constructor(private readonly schemas: Readonly<Record<string, unknown>>) {}

  origin(name: string): Origin {
    let origin = this.origins.get(name);
    if (!origin) {
      origin = { name, draft: draftOf(name, this.schemas[name], this.repairs) };
      this.origins.set(name, origin);
    }
    return origin;
  }

  private repair(at: string, what: string): void {
    if (!this.repairs.some((each) => each.pointer === at && each.what === what))
      this.repairs.push({ pointer: at, what });
  }

  /** The definition of the schema at a pointer of a schema by name. */
  definition(name: string, pointer: string): string {
    const id = `${name}#${pointer}`;
    const known = this.keys.get(id);
    if (known !== undefined) return known;
    const key = `d${this.keys.size}`;
    this.keys.set(id, key);
    const value = valueAt(this.schemas[name], pointer);
    this.definitions[key] = this.node(value, this.origin(name), pointer);
    return key;
  }

  /** A schema as engines load it. */
  node(value: unknown, origin: Origin, pointer: string): SchemaNode | boolean {
    const at = `${origin.name}#${pointer}`;
    if (typeof value === 'boolean') return value;
    if (!isObject(value)) throw new SchemaError(at, 'a schema must be an object, true or false');
    const node: SchemaNode = {};
    if (value.$ref !== undefined || value.$dynamicRef !== undefined) {
      node.$ref = `#/definitions/${this.reference(value.$ref ?? value.$dynamicRef, origin, pointer)}`;
      // Up to draft-07, whatever stands beside a reference has no meaning.
      if (origin.draft === '4' || origin.draft === '6' || origin.draft === '7') return node;
    }
    for (const key of SCHEMA_KEYWORDS)
      if (value[key] !== undefined) node[key] = this.node(value[key], origin, `${pointer}/${key}`);
    for (const key of LIST_KEYWORDS)
      if (value[key] !== undefined) node[key] = this.list(value[key], origin, `${pointer}/${key}`);
    for (const key of MAP_KEYWORDS)
      if (value[key] !== undefined) node[key] = this.map(value[key], origin, `${pointer}/${key}`);
    this.items(value, node, origin, pointer);
    this.dependencies(value, node, origin, pointer);
    for (const [key, kind] of Object.entries(PLAIN_KEYWORDS))
      if (value[key] !== undefined && isOfKind(value[key], kind)) node[key] = value[key];
    // What is no longer to be used is allowed to be nothing, and said to be so with a warning.
    if (typeof value['x-deprecated'] === 'string') node.not = {};
    this.bounds(value, node);
    this.type(value.type, node, at);
    this.format(value.format, node, at);
    this.pattern(value.pattern, node, at);
    this.required(value, node, at);
    return node;
  }

  private list(value: unknown, origin: Origin, pointer: string): readonly unknown[] {
    if (!Array.isArray(value)) throw new SchemaError(`${origin.name}#${pointer}`, 'this must be a list of schemas');
    return value.map((each, index) => this.node(each, origin, `${pointer}/${index}`));
  }

  private map(value: unknown, origin: Origin, pointer: string): SchemaNode {
    if (!isObject(value)) throw new SchemaError(`${origin.name}#${pointer}`, 'this must be an object of schemas');
    const node: SchemaNode = {};
    for (const [key, each] of Object.entries(value))
      Object.defineProperty(node, key, {
        value: this.node(each, origin, `${pointer}/${encodeKey(key)}`),
        enumerable: true,
      });
    return node;
  }

  private items(value: SchemaNode, node: SchemaNode, origin: Origin, pointer: string): void {
    if (value.items === undefined) return;
    node.items = Array.isArray(value.items)
      ? this.list(value.items, origin, `${pointer}/items`)
      : this.node(value.items, origin, `${pointer}/items`);
  }

  private dependencies(value: SchemaNode, node: SchemaNode, origin: Origin, pointer: string): void {
    if (!isObject(value.dependencies)) return;
    const dependencies: SchemaNode = {};
    for (const [key, each] of Object.entries(value.dependencies))
      dependencies[key] = Array.isArray(each)
        ? each
        : this.node(each, origin, `${pointer}/dependencies/${encodeKey(key)}`);
    node.dependencies = dependencies;
  }

  /** Draft-04 says with true that a bound is not itself allowed. */
  private bounds(value: SchemaNode, node: SchemaNode): void {
    for (const [bound, exclusive] of [
      ['minimum', 'exclusiveMinimum'],
      ['maximum', 'exclusiveMaximum'],
    ] as const) {
      if (value[exclusive] !== true || typeof value[bound] !== 'number') continue;
      node[exclusive] = value[bound];
      delete node[bound];
    }
  }

  private type(type: unknown, node: SchemaNode, at: string): void {
    if (type === undefined) return;
    const names = (Array.isArray(type) ? type : [type]).map((name: unknown) => {
      if (typeof name === 'string' && TYPES.includes(name)) return name;
      const meant = typeof name === 'string' && Object.hasOwn(TYPES_MEANT, name) ? TYPES_MEANT[name] : undefined;
      this.repair(
        `${at}/type`,
        meant
          ? `${JSON.stringify(name)} is no type of JSON; it is read as ${meant}.`
          : `${JSON.stringify(name)} is no type of JSON; it is left out.`,
      );
      return meant;
    });
    const known = names.filter((name) => name !== undefined);
    if (known.length > 0 && known.length === names.length) node.type = known.length === 1 ? known[0] : known;
  }

  private format(format: unknown, node: SchemaNode, at: string): void {
    if (format === 'url') {
      this.repair(`${at}/format`, 'There is no format url; it is read as uri.');
      node.format = 'uri';
    } else if (typeof format === 'string' && FORMATS.includes(format)) node.format = format;
  }

  private pattern(pattern: unknown, node: SchemaNode, at: string): void {
    if (typeof pattern !== 'string') return;
    for (const [text, what] of [
      [pattern, undefined],
      [
        withoutNeedlessEscapes(pattern),
        'The pattern escapes characters that need none, which engines refuse; the escapes are left out.',
      ],
    ] as const) {
      try {
        new RegExp(text, 'u');
      } catch {
        continue;
      }
      if (what) this.repair(`${at}/pattern`, what);
      node.pattern = text;
      return;
    }
    this.repair(`${at}/pattern`, `The pattern ${pattern} is no regular expression; it is left out.`);
  }

  /** `required` must be a list; older schemas write true at the property itself, some as text. */
  private required(value: SchemaNode, node: SchemaNode, at: string): void {
    const required = new Set<string>();
    if (Array.isArray(value.required)) for (const key of value.required) if (typeof key === 'string') required.add(key);
    if (isObject(value.properties))
      for (const [key, property] of Object.entries(value.properties)) {
        if (!isObject(property) || (property.required !== true && property.required !== 'true')) continue;
        this.repair(
          `${at}/properties/${encodeKey(key)}/required`,
          `required is ${JSON.stringify(property.required)} at the property itself; it is read as part of the object's list.`,
        );
        required.add(key);
      }
    if (required.size > 0) node.required = [...required];
  }

  private reference(reference: unknown, origin: Origin, pointer: string): string {
    const at = `${origin.name}#${pointer}/$ref`;
    if (typeof reference !== 'string') throw new SchemaError(at, 'a reference must be a text');
    const [file = '', fragment = ''] = reference.split('#', 2);
    const name = file === '' ? origin.name : this.fileNamed(file, at);
    if (fragment === '' || fragment === '/') return this.definition(name, '');
    if (!fragment.startsWith('/')) return this.definition(name, this.anchor(name, fragment, at));
    if (valueAt(this.schemas[name], fragment) !== undefined) return this.definition(name, fragment);
    const decoded = percentDecoded(fragment);
    if (valueAt(this.schemas[name], decoded) === undefined)
      throw new SchemaError(at, `${reference} leads nowhere. Check the spelling of what it points to`);
    this.repair(at, `${reference} is percent-encoded; it is read as #${decoded}.`);
    return this.definition(name, decoded);
  }

  /** The schema of the standard that a reference to another file means. */
  private fileNamed(file: string, at: string): string {
    const last = percentDecoded(file.replace(/\/$/, '').split('/').at(-1) ?? '');
    const found = Object.entries(this.schemas).find(
      ([name, schema]) =>
        name === last ||
        name === last.replace(/\.(?:schema\.)?(?:json|ya?ml)$/, '') ||
        (isObject(schema) && (schema.$id === file || schema.id === file)),
    );
    if (!found)
      throw new SchemaError(
        at,
        `${file} is no schema of this standard. Put the file beside the others and list it under schemas`,
      );
    if (file.includes('://'))
      this.repair(
        at,
        `${file} is on the web; it is read from the schema ${found[0]} of this standard, and nothing is fetched.`,
      );
    return found[0];
  }

  private anchor(name: string, anchor: string, at: string): string {
    const search = (value: unknown, pointer: string): string | undefined => {
      if (Array.isArray(value)) {
        for (const [index, each] of value.entries()) {
          const found = search(each, `${pointer}/${index}`);
          if (found !== undefined) return found;
        }
      } else if (isObject(value)) {
        if ([value.$anchor, value.$dynamicAnchor].includes(anchor) || [value.$id, value.id].includes(`#${anchor}`))
          return pointer;
        for (const [key, each] of Object.entries(value)) {
          const found = search(each, `${pointer}/${encodeKey(key)}`);
          if (found !== undefined) return found;
        }
      }
      return undefined;
    };
    const found = search(this.schemas[name], '');
    if (found === undefined) throw new SchemaError(at, `#${anchor} is the name of nothing in ${name}`);
    return found;
  }
}

const isOfKind = (value: unknown, kind: (typeof PLAIN_KEYWORDS)[string]): boolean => {
  if (kind === 'any') return true;
  if (kind === 'list') return Array.isArray(value);
  if (kind === 'object') return isObject(value);
  return typeof value === (kind === 'text' ? 'string' : kind);
};

const percentDecoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A pattern without the backslashes before characters that have no other meaning, which flag `u` refuses. */
const withoutNeedlessEscapes = (pattern: string): string => pattern.replace(/\\([^\w$()*+./?[\\\]^{|}-])/g, '$1');

/**
 * Brings the schema of a name, and all that it refers to, into one piece that an engine can load, and names each repair.
 *
 * @throws SchemaError where that cannot be done
 */
export const bundleSchema = (schemas: Readonly<Record<string, unknown>>, name: string): SchemaBundle => {
  if (!Object.hasOwn(schemas, name))
    throw new SchemaError(name, `there is no such schema. There are: ${Object.keys(schemas).join(', ') || 'none'}`);
  const bundler = new Bundler(schemas);
  const { draft } = bundler.origin(name);
  const root = bundler.definition(name, '');
  const schema: SchemaNode = { $ref: `#/definitions/${root}`, definitions: bundler.definitions };
  return {
    schema,
    draft: draft === '2019-09' || draft === '2020-12' ? '2020-12' : '7',
    repairs: bundler.repairs,
  };
};

import { type OutputUnit, Validator } from '@cfworker/json-schema';
import { decodeKey, encodeKey } from './pointer.js';
import type { SchemaBundle } from './schema-bundle.js';
import { isObject, type SchemaNode } from './schema-node.js';

/** One thing in which a value does not meet its schema. */
export interface Finding {
  /** JSON Pointer of the value that is wrong; where a key is missing, of the object that lacks it. */
  readonly pointer: string;
  /** The keyword of JSON Schema that is not met; `unknown-key` for a key that is not allowed, `too-large` for one not judged. */
  readonly keyword: string;
  /** The schema that has the keyword. */
  readonly schema: SchemaNode;
  /** For `required`, `dependencies` and the like: the key that is missing, and that which asks for it. */
  readonly missing?: string;
  readonly because?: string;
  /** For `anyOf` and `oneOf`: the schemas of which one must be met. */
  readonly choices?: readonly SchemaNode[];
  /** The nearest `x-clause`, `x-severity` and `x-personal` on the way to it. */
  readonly clause?: string;
  readonly severity?: string;
  readonly isPersonal: boolean;
}

interface Route {
  readonly schema: SchemaNode;
  readonly clause?: string;
  readonly severity?: string;
  readonly isPersonal: boolean;
}

/** Findings that only say that another finding lies deeper. */
const WRAPPERS: ReadonlySet<string> = new Set([
  '$ref',
  'additionalItems',
  'additionalProperties',
  'allOf',
  'dependentSchemas',
  'if',
  'items',
  'patternProperties',
  'prefixItems',
  'properties',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
]);
const CHOICES: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'contains']);
/** Findings that say that a value is of another kind than its schema has in mind. */
const OTHER_KIND: ReadonlySet<string> = new Set(['type', 'const', 'enum', 'required']);
const QUOTED = /"([^"]*)"/g;

/** `#/a/b` as the engine writes it, as a JSON Pointer. */
const pointerOf = (location: string): string => {
  const pointer = location.slice(1);
  return pointer.includes('%') ? decodeURIComponent(pointer) : pointer;
};

/**
 * Judges values by a JSON Schema. Behind it stands a library that makes no code at run time, so that it works under a strict
 * content security policy; see docs/decisions.
 */
export class Judge {
  private readonly validator: Validator;
  private readonly routes = new Map<string, Route>();

  constructor(private readonly bundle: SchemaBundle) {
    this.validator = new Validator(bundle.schema, bundle.draft, false);
  }

  /** In what a value does not meet the schema: nothing where it does. */
  judge(value: unknown): readonly Finding[] {
    try {
      const { valid, errors } = this.validator.validate(value);
      return valid ? [] : this.findings(errors);
    } catch (error) {
      // A regular expression may give up on a text of many megabytes.
      if (!(error instanceof RangeError)) throw error;
      return [{ pointer: '', keyword: 'too-large', schema: {}, isPersonal: false }];
    }
  }

  private findings(errors: readonly OutputUnit[]): readonly Finding[] {
    const found: Finding[] = [];
    for (let index = 0; index < errors.length; index += 1) {
      const error = errors[index];
      if (!error) continue;
      if (error.keyword === 'false') {
        const key = errors[index - 1];
        const route = this.route(key?.keywordLocation ?? '#');
        found.push({ ...route, pointer: pointerOf(error.instanceLocation), keyword: 'unknown-key' });
      } else if (CHOICES.has(error.keyword)) {
        const inner: OutputUnit[] = [];
        while (isInside(errors[index + 1], error)) {
          index += 1;
          const next = errors[index];
          if (next) inner.push(next);
        }
        found.push(...this.choice(error, inner));
      } else if (
        !WRAPPERS.has(error.keyword) ||
        (error.keyword === 'dependencies' && error.error.includes('not have'))
      ) {
        found.push(this.leaf(error));
      }
    }
    return found;
  }

  private leaf(error: OutputUnit): Finding {
    const route = this.route(parentOf(error.keywordLocation));
    const finding = { ...route, pointer: pointerOf(error.instanceLocation), keyword: error.keyword };
    if (error.keyword === 'required') return { ...finding, missing: unquoted(error.error.slice(0, -1), 'property ') };
    if (error.keyword === 'dependencies' || error.keyword === 'dependentRequired') {
      const [because = '', missing = ''] = [...error.error.matchAll(QUOTED)].map(([, key]) => key ?? '');
      return { ...finding, because, missing };
    }
    return finding;
  }

  /**
   * What to say where none of several schemas is met: what is wrong by the one that the value was meant for, where that can
   * be told, and else what the choices are.
   */
  private choice(error: OutputUnit, inner: readonly OutputUnit[]): readonly Finding[] {
    const route = this.route(parentOf(error.keywordLocation));
    const schemas = route.schema[error.keyword];
    const pointer = pointerOf(error.instanceLocation);
    if (error.keyword === 'contains' || !Array.isArray(schemas)) return [{ ...route, pointer, keyword: error.keyword }];
    const branches = schemas.map((_, branch) => {
      const prefix = `${error.keywordLocation}/${branch}`;
      return branchOf(inner, prefix);
    });
    const meant = branches.filter(
      (branch) =>
        branch.length > 0 &&
        !branch.some((each) => OTHER_KIND.has(each.keyword) && each.instanceLocation === error.instanceLocation),
    );
    if (meant.length === 1 && meant[0] && branches.every((branch) => branch.length > 0)) return this.findings(meant[0]);
    const choices = schemas.map((_, branch) => this.route(`${error.keywordLocation}/${branch}`).schema);
    return [{ ...route, pointer, keyword: error.keyword, choices }];
  }

  /** The schema at a keyword location, which goes through references, and what was marked on the way. */
  private route(location: string): Route {
    const known = this.routes.get(location);
    if (known) return known;
    const root = isObject(this.bundle.schema) ? this.bundle.schema : {};
    let value: unknown = root;
    let marks: Omit<Route, 'schema'> = { isPersonal: false };
    for (const step of pointerOf(location).split('/').slice(1)) {
      const key = decodeKey(step);
      if (key === '$ref' && isObject(value)) value = referred(root, value.$ref);
      else value = isObject(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined;
      if (!isObject(value)) continue;
      marks = {
        isPersonal: marks.isPersonal || value['x-personal'] === true,
        ...mark('clause', value['x-clause'], marks.clause),
        ...mark('severity', value['x-severity'], marks.severity),
      };
    }
    const route: Route = { ...marks, schema: isObject(value) ? value : {} };
    this.routes.set(location, route);
    return route;
  }
}

const mark = <Key extends string>(key: Key, value: unknown, above: string | undefined) => {
  const text = typeof value === 'string' ? value : above;
  return text === undefined ? {} : ({ [key]: text } as Record<Key, string>);
};

const referred = (root: SchemaNode, reference: unknown): unknown => {
  const key = typeof reference === 'string' ? reference.replace('#/definitions/', '') : '';
  return isObject(root.definitions) ? root.definitions[key] : undefined;
};

const parentOf = (location: string): string => location.slice(0, location.lastIndexOf('/'));

/** What stands in quotation marks after a word, the key itself not being free of such marks. */
const unquoted = (text: string, after: string): string => {
  const from = text.indexOf(`${after}"`);
  return from < 0 ? '' : text.slice(from + after.length + 1, -1);
};

/** Whether a unit of the output belongs to one before it. The engine gives `false` the place of its value instead. */
const isInside = (unit: OutputUnit | undefined, outer: OutputUnit): boolean =>
  unit !== undefined && (unit.keyword === 'false' || unit.keywordLocation.startsWith(`${outer.keywordLocation}/`));

const branchOf = (units: readonly OutputUnit[], prefix: string): readonly OutputUnit[] => {
  const branch: OutputUnit[] = [];
  let isIn = false;
  for (const unit of units) {
    if (unit.keyword !== 'false')
      isIn = unit.keywordLocation.startsWith(`${prefix}/`) || unit.keywordLocation === prefix;
    if (isIn) branch.push(unit);
  }
  return branch;
};

/** The key at the end of a JSON Pointer; empty for the document itself. */
export const lastKey = (pointer: string): string =>
  pointer === '' ? '' : decodeKey(pointer.slice(pointer.lastIndexOf('/') + 1));

/** The pointer of a key of the object at a pointer. */
export const childPointer = (pointer: string, key: string): string => `${pointer}/${encodeKey(key)}`;

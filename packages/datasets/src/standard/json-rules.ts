import type { Severity } from '../report/fault.js';

/** A change that was needed before a schema could be loaded as it is published. */
export interface SchemaRepair {
  /** JSON Pointer into the schema, the schema's name before it: `service_list#/properties/contents`. */
  readonly pointer: string;
  /** What was wrong, what was done, in one sentence. */
  readonly what: string;
}

interface JsonRuleCommon {
  /** Unique within the document: lower case with hyphens. */
  readonly id: string;
  /** What is wrong and what to do, in plain English. A message is made from the rule where it is not given. */
  readonly message?: string;
  /** `error` where not given. */
  readonly severity?: Severity;
  readonly clause: string;
  /**
   * Where the objects are that the rule is about, from the document or, where that is a list, from its item: a JSON Pointer in
   * which `*` stands for every item of a list. The document or item itself where not given.
   */
  readonly each?: string;
}

/**
 * What must hold between values of one object, which no JSON Schema can say. Fields are JSON Pointers from that object;
 * judged only where both values are there.
 */
export interface JsonPairRule extends JsonRuleCommon {
  /** `order`: the first, a date or a number, must not come after the second. `different`: they must not be equal. */
  readonly rule: 'order' | 'different';
  readonly fields: readonly [string, string];
}

/** No two objects of the file may have the same value. */
export interface JsonUniqueRule extends JsonRuleCommon {
  readonly rule: 'unique';
  readonly field: string;
}

/** A rule beyond the schema. A closed list: nothing is evaluated. */
export type JsonRule = JsonPairRule | JsonUniqueRule;

/** One kind of document that a standard describes: a page of services, a single service. */
export interface JsonDocument {
  /** Unique within the standard: lower case with hyphens. */
  readonly id: string;
  /** In plain English, with its article: `a page of services`. */
  readonly title: string;
  /** The name of its schema in `schemas`. */
  readonly schema: string;
  /**
   * The list that is read item by item, so that it may be of any length: empty where the document is that list, `/contents`
   * where it stands under that key of the document's object. A document without one is held whole.
   */
  readonly list?: '' | `/${string}`;
  /** Keys of its object, or of the first item of its list, by which it is told from the others. */
  readonly keys?: readonly string[];
  /** The clause of the standard for whatever has none of its own: a heading, a number or a URL. */
  readonly clause: string;
  readonly rules?: readonly JsonRule[];
}

/**
 * What a JSON or YAML document of the standard must hold. Within a schema, `x-clause` names the clause of what is below it,
 * `x-means` says in plain English what a pattern asks for, `x-severity` how grave a fault is, `x-deprecated` what to
 * use instead of a key that is no longer used (a warning), and `x-personal: true` that values
 * are about a person and are never shown.
 */
export interface JsonRules {
  /** How documents are written; `json` where not given. */
  readonly syntax?: 'json' | 'yaml';
  /** The JSON Schemas by name, as they are published: what an engine could not load is repaired when they are. */
  readonly schemas: Readonly<Record<string, unknown>>;
  /** The kinds of document; the first is what a document is taken for where its keys do not tell. */
  readonly documents: readonly JsonDocument[];
  /** Keys whose values are about a person wherever they stand. */
  readonly personalKeys?: readonly string[];
  /** What was changed by hand in `schemas`. */
  readonly repairs?: readonly SchemaRepair[];
}

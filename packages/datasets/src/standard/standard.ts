import type { Field } from './field.js';
import type { JsonRules, SchemaRepair } from './json-rules.js';
import type { RowRule } from './row-rule.js';

/**
 * What a standard describes: rows in a CSV file, a JSON or YAML document, the same thing published as either, or records of
 * several types in one file without a header.
 */
export type StandardKind = 'csv' | 'json' | 'both' | 'records';

/** The licence under which a standard's own text and schema are published. */
export interface StandardLicence {
  /** Its name as people write it, for example `Open Government Licence v3.0`. */
  readonly name: string;
  /** Its SPDX identifier where it has one, for example `OGL-UK-3.0`. */
  readonly spdx?: string;
  readonly url?: string;
  /** The words that a copy must carry. */
  readonly attribution?: string;
}

/** How a file shows that it is meant to follow this standard. */
export interface DetectionHints {
  /** Headers that no other standard has: one of them is enough where the rest fits. */
  readonly headers?: readonly string[];
  /** For JSON: keys that such a document has near its start. */
  readonly keys?: readonly string[];
  /** Parts of file names, in lower case, that speak for it: `brownfield`. */
  readonly fileNames?: readonly string[];
}

/** What a CSV file of the standard must hold. */
export interface TabularRules {
  /** The columns, in the standard's own order. */
  readonly fields: readonly Field[];
  readonly rowRules?: readonly RowRule[];
  /** Whether columns that the standard does not name are allowed: reported as notices (the default) or as errors. */
  readonly otherColumns?: 'notice' | 'error' | 'ignore';
  /** The fewest rows below the header (1 where it is not given). */
  readonly minRows?: number;
  /** What was wrong with the schema as it is published, and how it was read. */
  readonly repairs?: readonly SchemaRepair[];
}

/** What a file of records of several types must hold. */
export interface RecordRules {
  /** The grammars and semantic checks of `@guildhall/address` that it is held to. */
  readonly grammar: 'dtf-7.3';
  /** What each fault of a record's grammar, and each semantic check, rests on; `grammar` stands for all without their own. */
  readonly clauses: Readonly<Record<string, string>>;
}

/**
 * A dataset standard, as `standards/<id>/standard.yml` loads to. Plain data: it can be stored, sent, and written by someone
 * who does not program.
 */
export interface Standard {
  /** The folder's name: lower case with hyphens. */
  readonly id: string;
  readonly title: string;
  /** Who publishes the standard. */
  readonly publisher: string;
  readonly version: string;
  /** Where the standard is published. Every `clause` is relative to it or a URL of its own. */
  readonly url: string;
  readonly licence: StandardLicence;
  /** ISO date on which someone last compared this folder with what is published. */
  readonly lastReviewed: string;
  /** After how long that must happen again, for example `6 months`. */
  readonly reviewEvery: `${number} months`;
  readonly kind: StandardKind;
  readonly description?: string;
  readonly detect?: DetectionHints;
  /** Present where `kind` is `csv` or `both`. */
  readonly tabular?: TabularRules;
  /** Present where `kind` is `json` or `both`. */
  readonly json?: JsonRules;
  /** Present where `kind` is `records`. */
  readonly records?: RecordRules;
}

/** A standard with rules for CSV. */
export type TabularStandard = Standard & { readonly tabular: TabularRules };

/** What is known of a standard before it is loaded: enough to list it and to tell whether a file follows it. */
export interface StandardSummary
  extends Pick<
    Standard,
    'id' | 'title' | 'publisher' | 'version' | 'url' | 'licence' | 'lastReviewed' | 'reviewEvery' | 'kind'
  > {
  readonly detect: DetectionHints;
  /** For JSON and YAML: how documents are written; JSON where not given. */
  readonly syntax?: 'json' | 'yaml';
  /** For CSV: each field by its name, with its other headers, and whether a file must have it. */
  readonly headers: readonly { readonly name: string; readonly also: readonly string[]; readonly required: boolean }[];
}

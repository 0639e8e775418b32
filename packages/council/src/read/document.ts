import { type Document, isMap, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { tooDeepAt } from './depth.js';
import { duplicateKeys } from './duplicate-keys.js';
import type { UnplacedFault } from './fault.js';
import { type Place, placeOf, sourceOf } from './place.js';
import { adviceOn, UNCLOSED_QUOTE, UNKNOWN_ALIAS } from './syntax-advice.js';

/** A fault that the reading of the YAML itself found, with its place. */
export type SyntaxFault = Omit<UnplacedFault, 'path' | 'at'> & { readonly place: Place; readonly key: string };

/** A settings file as read: its values, and where each of them stands. */
export interface SettingsDocument {
  /** The values as plain data; `undefined` when the file's YAML is too broken to say. */
  readonly values: Readonly<Record<string, unknown>> | undefined;
  readonly faults: readonly SyntaxFault[];
  readonly placeOf: (path: readonly (string | number)[], at: 'key' | 'value') => Place;
  /** A scalar as it is written in the file, without its quotes. */
  readonly sourceOf: (path: readonly (string | number)[]) => string | undefined;
}

/** A council's settings are a page or two; what is far larger is not them. In UTF-16 code units. */
const LARGEST = 512 * 1024;
/** How often an alias may be used, all nesting counted: enough for a repeated address, too few for a bomb. */
const MOST_ALIASES = 100;
const START: Place = { line: 1, column: 1 };

const wholeFile = (message: string, fix: string, code: 'unreadable' | 'syntax' = 'syntax'): SettingsDocument => ({
  values: undefined,
  faults: [{ code, key: '', message, fix, place: START }],
  placeOf: () => START,
  sourceOf: () => undefined,
});

/** Where the quotation mark stands that was never closed, if that is the error: it swallows the file to its end. */
const unclosedQuote = (document: Document.Parsed, error: YAMLError): number | undefined => {
  if (error.code !== 'MISSING_CHAR' || !/quote/.test(error.message)) return undefined;
  let opened: number | undefined;
  visit(document, {
    Scalar: (_, node) => {
      if ((node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') && node.range) opened = node.range[0];
    },
  });
  return opened;
};

const placeIn = (lines: LineCounter, offset: number): Place => {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
};

const syntaxFault = (error: YAMLError, document: Document.Parsed, lines: LineCounter): SyntaxFault => {
  const opened = unclosedQuote(document, error);
  const advice = opened === undefined ? adviceOn(error) : UNCLOSED_QUOTE;
  return { ...advice, key: '', place: placeIn(lines, opened ?? error.pos[0]) };
};

const duplicateFaults = (document: Document.Parsed, lines: LineCounter): readonly SyntaxFault[] =>
  duplicateKeys(document).map(({ name, at, before }) => ({
    code: 'duplicate-key',
    key: name,
    place: placeIn(lines, at),
    message: `the key ${name} is written twice, first in line ${placeIn(lines, before).line}`,
    fix: 'Keep one of the two and remove the other: it is not clear which is meant.',
  }));

const tooManyAliases = (message: string, place: Place): SyntaxFault => ({
  code: 'syntax',
  key: '',
  place,
  message,
  fix: 'Write the values out where they are needed instead of repeating them by alias.',
});

/** Aliases of nothing, and aliases that stand within what they repeat, so that it would have no end. */
const aliasFaults = (document: Document.Parsed, lines: LineCounter): readonly SyntaxFault[] => {
  const faults: SyntaxFault[] = [];
  visit(document, {
    Alias: (_, alias, above) => {
      const place = placeIn(lines, alias.range?.[0] ?? 0);
      const anchored = alias.resolve(document);
      if (anchored === undefined) faults.push({ ...UNKNOWN_ALIAS, key: '', place });
      else if (above.includes(anchored))
        faults.push(tooManyAliases(`*${alias.source} repeats what it stands in`, place));
    },
  });
  return faults;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readValues = (document: Document.Parsed): { readonly values: unknown } | { readonly bomb: true } => {
  try {
    return { values: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch {
    // The one thing that toJS refuses in a document without errors is a count of aliases beyond the limit.
    return { bomb: true };
  }
};

/** Why a text is not worth parsing, or may not be. */
const unparsable = (text: string): SettingsDocument | undefined => {
  if (text.length > LARGEST) {
    return wholeFile(
      `the file holds ${text.length} characters, more than any council's settings`,
      `Check that it is council.yml that was given. A settings file holds at most ${LARGEST} characters.`,
      'unreadable',
    );
  }
  if (text.includes('\0')) {
    return wholeFile(
      'the file is not text: it holds a zero byte',
      'Save it as plain text in UTF-8, not UTF-16 and not from a word processor.',
      'unreadable',
    );
  }
  if (tooDeepAt(text) !== undefined) {
    return wholeFile('the file is nested too deeply to be settings', 'Start again from a sample council.yml.');
  }
  return undefined;
};

/** Reads the YAML of a settings file. Never throws: what cannot be read is a fault. */
export const readDocument = (text: string): SettingsDocument => {
  const refused = unparsable(text);
  if (refused !== undefined) return refused;
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    version: '1.2',
    schema: 'core',
    merge: false,
  });
  const places: Pick<SettingsDocument, 'placeOf' | 'sourceOf'> = {
    placeOf: (path, at) => placeOf(document, lines, path, at),
    sourceOf: (path) => sourceOf(document, path),
  };
  const refusedWith = (faults: readonly SyntaxFault[]): SettingsDocument => ({ values: undefined, faults, ...places });

  const errors = [...document.errors, ...document.warnings].map((error) => syntaxFault(error, document, lines));
  // After an error the rest of the tree says little; a key written twice leaves it sound.
  if (errors.length > 0) return refusedWith(errors);
  const duplicates = duplicateFaults(document, lines);
  const aliases = aliasFaults(document, lines);
  if (aliases.length > 0) return refusedWith([...duplicates, ...aliases]);
  const read = readValues(document);
  if ('bomb' in read) {
    return refusedWith([
      ...duplicates,
      tooManyAliases(`aliases (*name) are used more than ${MOST_ALIASES} times`, START),
    ]);
  }
  if (document.contents === null || read.values === null) {
    return wholeFile('the file is empty', 'Start from a sample council.yml and change what differs.');
  }
  if (!isMap(document.contents) || !isRecord(read.values)) {
    return wholeFile('the file is not a list of keys and values', 'Start from a sample: its first line is "council:".');
  }
  return { values: read.values, faults: duplicates, ...places };
};

import { type Document, isMap, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { UnplacedFault } from './fault.js';
import { type Place, placeOf } from './place.js';
import { adviceOn, UNCLOSED_QUOTE } from './syntax-advice.js';

/** A fault that the reading of the YAML itself found, with its place. */
export type SyntaxFault = Omit<UnplacedFault, 'path' | 'at'> & { readonly place: Place; readonly key: string };

/** A settings file as read: its values, and where each of them stands. */
export interface SettingsDocument {
  /** The values as plain data; `undefined` when the file's YAML is too broken to say. */
  readonly values: Readonly<Record<string, unknown>> | undefined;
  readonly faults: readonly SyntaxFault[];
  readonly placeOf: (path: readonly (string | number)[], at: 'key' | 'value') => Place;
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

const syntaxFault = (error: YAMLError, document: Document.Parsed, lines: LineCounter): SyntaxFault => {
  const opened = unclosedQuote(document, error);
  const { line, col } = lines.linePos(opened ?? error.pos[0]);
  const advice = opened === undefined ? adviceOn(error) : UNCLOSED_QUOTE;
  return { ...advice, key: '', place: { line: Math.max(1, line), column: Math.max(1, col) } };
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

const parse = (text: string, lines: LineCounter): Document.Parsed | undefined => {
  try {
    return parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      version: '1.2',
      schema: 'core',
      merge: false,
    });
  } catch {
    return undefined;
  }
};

/** Reads the YAML of a settings file. Never throws: what cannot be read is a fault. */
export const readDocument = (text: string): SettingsDocument => {
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
  const lines = new LineCounter();
  const document = parse(text, lines);
  if (document === undefined) {
    return wholeFile('the file is nested too deeply to be settings', 'Start again from a sample council.yml.');
  }
  const faults = [...document.errors, ...document.warnings].map((error) => syntaxFault(error, document, lines));
  const place = (path: readonly (string | number)[], at: 'key' | 'value'): Place => placeOf(document, lines, path, at);
  // A key written twice leaves the rest of the tree sound; after any other error it says little.
  if (faults.some(({ code }) => code !== 'duplicate-key')) return { values: undefined, faults, placeOf: place };
  const read = readValues(document);
  if ('bomb' in read) {
    return {
      values: undefined,
      placeOf: place,
      faults: [
        ...faults,
        {
          code: 'syntax',
          key: '',
          place: START,
          message: `aliases (*name) are used more than ${MOST_ALIASES} times`,
          fix: 'Write the values out where they are needed instead of repeating them by alias.',
        },
      ],
    };
  }
  if (document.contents === null || read.values === null) {
    return {
      ...wholeFile('the file is empty', 'Start from a sample council.yml and change what differs.'),
      placeOf: place,
    };
  }
  if (!isMap(document.contents) || !isRecord(read.values)) {
    return {
      ...wholeFile('the file is not a list of keys and values', 'Start from a sample: its first line is "council:".'),
      placeOf: place,
    };
  }
  return { values: read.values, faults, placeOf: place };
};

import { type Document, Lexer, LineCounter, Parser, parseDocument } from 'yaml';
import { JSON_LIMITS } from './limits.js';
import { yamlPlaces } from './locate-yaml.js';
import type { Position } from './position.js';
import { JsonRefusal } from './refusal.js';
import { unitOffsets } from './utf8.js';
import { tooDeep, type Walk } from './walk-json.js';

/** What the parser's codes mean, in plain English and draft Welsh. */
const YAML_WORDS: Readonly<Record<string, readonly [string, string]>> = {
  BAD_INDENT: ['The line is not indented as those around it', 'Nid yw’r llinell wedi’i mewnoli fel y rhai o’i chwmpas'],
  TAB_AS_INDENT: ['YAML is indented with spaces, not tabs', 'Mae YAML wedi’i fewnoli â bylchau, nid tabiau'],
  MISSING_CHAR: [
    'A character is missing here: a quotation mark, bracket or colon',
    'Mae nod ar goll yma: dyfynnod, braced neu golon',
  ],
  UNEXPECTED_TOKEN: ['This has no place here', 'Nid oes lle i hwn yma'],
  BLOCK_IN_FLOW: ['Indented lists cannot stand within brackets', 'Ni all rhestrau mewnoledig sefyll o fewn bracedi'],
  MULTILINE_IMPLICIT_KEY: [
    'A key must stand on one line; is a colon missing?',
    'Rhaid i allwedd sefyll ar un llinell; a oes colon ar goll?',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'A text with a colon in it must stand in quotation marks',
    'Rhaid i destun â cholon ynddo sefyll mewn dyfynodau',
  ],
  BAD_DQ_ESCAPE: [
    'A backslash in double quotation marks begins an escape that YAML does not know',
    'Mae ôl-slaes mewn dyfynodau dwbl yn dechrau dihangfa nad yw YAML yn ei hadnabod',
  ],
  MULTIPLE_DOCS: ['A file holds one document; this has more', 'Un ddogfen sydd mewn ffeil; mae gan hon fwy'],
};
const OTHER: readonly [string, string] = ['This is not YAML', 'Nid YAML yw hwn'];

/** Turns character indexes of the text of a file into places of the file. */
export class TextPlaces {
  readonly counter = new LineCounter();
  private offsets: readonly number[] | undefined;

  constructor(
    private readonly text: string,
    private readonly bytes: Uint8Array,
  ) {}

  at(index: number): Position {
    const { line } = this.counter.linePos(index);
    const start = this.counter.lineStarts[line - 1] ?? 0;
    // Each character may be one byte: then nothing has to be counted.
    if (this.text.length !== this.bytes.length) this.offsets ??= unitOffsets(this.bytes);
    return {
      offset: this.offsets?.[index] ?? Math.min(index, this.bytes.length),
      line: Math.max(1, line),
      column: [...this.text.slice(start, index)].length + 1,
    };
  }
}

/** How deep a value goes; infinitely where it holds itself. */
const depthOf = (value: unknown, known: Map<object, number>): number => {
  if (typeof value !== 'object' || value === null) return 0;
  const before = known.get(value);
  if (before !== undefined) return before;
  known.set(value, Number.POSITIVE_INFINITY);
  let depth = 0;
  for (const each of Object.values(value)) depth = Math.max(depth, depthOf(each, known));
  known.set(value, depth + 1);
  return depth + 1;
};

/** A YAML document that was read. */
export interface ReadYaml {
  readonly value: unknown;
  /** Where its parts stand, as character indexes. */
  readonly walk: Walk;
}

/** The parser puts at most this many parts on its stack for a level of the document. */
const PARTS_A_LEVEL = 4;

/**
 * Refuses what is nested beyond measure before it is put together: that is done by recursion, and a stack that runs out there can
 * end the whole process.
 */
const holdDepth = (text: string, maxDepth: number): void => {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > (maxDepth + 1) * PARTS_A_LEVEL) throw tooDeep(0, maxDepth);
  }
};

const parse = (text: string, places: TextPlaces, maxDepth: number): Document.Parsed => {
  holdDepth(text, maxDepth);
  try {
    return parseDocument(text, { lineCounter: places.counter, prettyErrors: false, uniqueKeys: false });
  } catch (error) {
    // The parser calls itself for each level.
    if (error instanceof RangeError) throw tooDeep(0, maxDepth);
    throw error;
  }
};

const toValue = (document: Document.Parsed): unknown => {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    throw new JsonRefusal(
      'json-syntax',
      0,
      'It refers to its own parts too often, or to a part that it does not have',
      'Mae’n cyfeirio at ei rhannau ei hun yn rhy aml, neu at ran nad oes ganddi',
    );
  }
};

/**
 * Reads one YAML 1.2 document.
 *
 * @throws JsonRefusal where it cannot be read; its place is a character index
 */
export const readYaml = (text: string, places: TextPlaces, maxDepth = JSON_LIMITS.maxDepth): ReadYaml => {
  const document = parse(text, places, maxDepth);
  const error = document.errors[0];
  if (error) throw new JsonRefusal('json-syntax', error.pos[0], ...(YAML_WORDS[error.code] ?? OTHER));
  if (document.contents === null) throw new JsonRefusal('json-empty', 0, '', '');
  const value = toValue(document);
  if (depthOf(value, new Map()) > maxDepth) throw tooDeep(0, maxDepth);
  return { value, walk: yamlPlaces(document) };
};

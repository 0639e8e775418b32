import type { StatementPage } from './statement-page.js';

/** A text that somebody has still to write. */
export interface Placeholder {
  /** Where on the page: `title`, or the number of the block, and the language: `blocks.3.paragraph.cy`. */
  readonly where: string;
  /** The words that look unfinished. */
  readonly found: string;
  /** The whole text they stand in. */
  readonly text: string;
}

/** What people leave in a text that they mean to come back to. */
const PATTERNS: readonly RegExp[] = [
  /\{[^{}]*\}/g,
  // A Markdown link is `[text](address)`; brackets on their own are a gap to fill, as in “[number] days”.
  /\[[^\]]*\](?!\()/g,
  /<[^<>]*>/g,
  /\b(?:TODO|TBC|TBA|TBD|FIXME|CHANGEME|CHANGE ME)\b/gi,
  /\b(?:to be (?:confirmed|added|decided|completed)|i’w gadarnhau|i'w gadarnhau)\b/gi,
  /\blorem ipsum\b/gi,
  /\bx{3,}\b/gi,
  /\.{3,}|…|_{3,}|\?{2,}/g,
  /\b(?:insert|add|enter) (?:your |the )?(?:council|name|address|email|phone|number|date)\b/gi,
  /\byour (?:council|organisation)\b/gi,
  /\bexample\.(?:com|org|net)\b/gi,
  /\b(?:01234 ?567 ?890|0{5} ?0{5,6}|Z?0{7,8})\b/gi,
];

const textsWithin = (value: unknown, where: string): readonly { where: string; text: string }[] => {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsWithin(inner, where === '' ? key : `${where}.${key}`));
};

/**
 * Placeholders left in a statement, in either language; none in a finished one. Live mode refuses a council whose
 * statements have any.
 */
export const placeholdersIn = (page: StatementPage): readonly Placeholder[] =>
  textsWithin(page, '').flatMap(({ where, text }) =>
    PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => ({ where, found, text }))),
  );

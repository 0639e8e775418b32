import { CST, Lexer } from 'yaml';

/** Brackets within brackets, and hyphens or keys after each other on one line: no settings go as deep. */
const DEEPEST = 32;
/** Columns of indentation, each of which may be a level. */
const WIDEST = 200;

/**
 * The offset at which a YAML text is nested more deeply than any settings, or `undefined`. The parser is recursive, and a
 * text of brackets alone can exhaust the stack where no error can be caught; so its tokens are counted first.
 */
export const tooDeepAt = (text: string): number | undefined => {
  let offset = 0;
  let flow = 0;
  let onLine = 0;
  let lineStart = true;
  let before = '';
  for (const lexeme of new Lexer().lex(text)) {
    // What follows the mark of a scalar is its text, whatever it looks like.
    const type = before === CST.SCALAR ? 'scalar' : CST.tokenType(lexeme);
    before = lexeme;
    if (type === 'flow-seq-start' || type === 'flow-map-start') flow += 1;
    else if (type === 'flow-seq-end' || type === 'flow-map-end') flow = Math.max(0, flow - 1);
    else if (type === 'newline') onLine = 0;
    else if (flow === 0 && ['seq-item-ind', 'explicit-key-ind', 'map-value-ind'].includes(String(type))) onLine += 1;
    if (flow > DEEPEST || onLine > DEEPEST) return offset;
    if (type === 'space' && lineStart && flow === 0 && lexeme.length > WIDEST) return offset;
    lineStart = type === 'newline';
    // A few lexemes mark what is no text: where a document or a scalar begins.
    if (![CST.DOCUMENT, CST.FLOW_END, CST.SCALAR].includes(lexeme)) offset += lexeme.length;
  }
  return undefined;
};

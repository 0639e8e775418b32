import type { Fault } from '../src/index.js';

/** A fault in one line: code, severity, row and column as a spreadsheet has them, byte, value, what it must or may become. */
export const faultLine = ({ code, severity, row, letter, byteOffset, value, fix, suggestion }: Fault): string =>
  [
    code,
    severity,
    `${letter ?? ''}${row ?? ''}`,
    byteOffset === undefined ? '' : `@${byteOffset}`,
    value === undefined ? '' : JSON.stringify(value),
    fix === undefined ? '' : `→ ${JSON.stringify(fix)}`,
    suggestion === undefined ? '' : `? ${JSON.stringify(suggestion)}`,
  ]
    .filter(Boolean)
    .join(' ');

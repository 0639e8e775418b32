import type { RowFault } from '../input/rows.js';

/** What is said of a row that could not even be split into fields. */
export const ROW_FAULTS: Readonly<Record<RowFault, { readonly message: string; readonly fix: string }>> = {
  'bad-encoding': {
    message: 'The row holds bytes that are no text in the encoding of the file',
    fix: 'Save the whole file in one encoding, UTF-8 for preference',
  },
  'nul-byte': {
    message: 'The row holds a NUL byte, so it is no text',
    fix: 'Copy the file again; a NUL byte mostly means that a copy was interrupted',
  },
  'line-too-long': {
    message: 'The row is longer than any record can be',
    fix: 'Look for missing line breaks near this row, and export again',
  },
  'unclosed-quote': {
    message: 'A quotation mark opens in this row and never closes',
    fix: 'Close the quotation mark; the rows after this one were read as rows of their own',
  },
  'stray-quote': {
    message: 'A quotation mark stands inside a text that is in quotation marks',
    fix: 'Double the quotation mark inside the text: "THE ""OLD"" MILL"',
  },
};

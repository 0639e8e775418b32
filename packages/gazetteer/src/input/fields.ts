/**
 * How a line's fields come out: the fields, or why there are none. `open-quote`: the line ends inside quotation marks, so
 * the field may go on in the next one.
 */
export type SplitFields =
  | { readonly fields: string[] }
  | { readonly fault: 'open-quote' | 'unclosed-quote' | 'stray-quote'; readonly at: number };

/**
 * Splits a row into its fields (RFC 4180): a field in quotation marks may hold the delimiter, line breaks and doubled
 * quotation marks; a quotation mark inside an unquoted field is itself.
 */
export const splitFields = (text: string, delimiter: string): SplitFields => {
  if (!text.includes('"')) return { fields: text.split(delimiter) };
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (text.charCodeAt(at) !== 34) {
      const end = text.indexOf(delimiter, at);
      if (end < 0) {
        fields.push(text.slice(at));
        return { fields };
      }
      fields.push(text.slice(at, end));
      at = end + 1;
      continue;
    }
    const opened = at;
    let value = '';
    let from = at + 1;
    for (;;) {
      const quote = text.indexOf('"', from);
      if (quote < 0) return { fault: 'open-quote', at: opened };
      if (text.charCodeAt(quote + 1) === 34) {
        value += text.slice(from, quote + 1);
        from = quote + 2;
        continue;
      }
      value += text.slice(from, quote);
      at = quote + 1;
      break;
    }
    // Blanks between a closing quotation mark and the delimiter mean nothing.
    while (text.charCodeAt(at) === 32) at += 1;
    fields.push(value);
    if (at >= text.length) return { fields };
    if (!text.startsWith(delimiter, at)) {
      // What closed the field stands right after a delimiter: it opens the next field, and this one was never closed.
      const opensNext = value.endsWith(delimiter);
      return opensNext ? { fault: 'unclosed-quote', at: opened } : { fault: 'stray-quote', at };
    }
    at += 1;
  }
};

const DELIMITERS = [',', '\t', ';', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The delimiter that cuts a line into most fields; a comma where none does. */
export const detectDelimiter = (line: string): Delimiter => {
  let best: Delimiter = ',';
  let most = 1;
  for (const delimiter of DELIMITERS) {
    const split = splitFields(line, delimiter);
    if ('fields' in split && split.fields.length > most) [best, most] = [delimiter, split.fields.length];
  }
  return best;
};

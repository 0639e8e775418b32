/** What a code means, for staff, in both languages. The Welsh is a draft until a human has reviewed it. */
export interface CodeMeaning {
  readonly en: string;
  readonly cy: string;
}

/** A code list: code as it stands in the file → its meaning. */
export type CodeList = Readonly<Record<string, CodeMeaning>>;

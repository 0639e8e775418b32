import type { Language } from '../element/language.js';
import type { PluralMessages } from '../element/messages.js';

/** How a file stands. `waiting` is for one that is checked, such as for viruses, before it counts. */
export type UploadState = 'added' | 'waiting' | 'failed';

/** Every fixed text of a list of uploaded files. `%{…}` stands for what is filled in. */
export interface FileUploadListTexts {
  /** Labels the input. */
  readonly label: string;
  /** On the button that sends the chosen files. */
  readonly upload: string;
  /** Heads the list. */
  readonly heading: string;
  /** Says how many files there are, `%{count}`; a form for each number, by the CLDR's names. */
  readonly count: PluralMessages;
  /** Says how many there are of how many there may be, with `%{count}` and `%{max}`. */
  readonly countOf: string;
  /** Said where no more may be added, with `%{max}`. */
  readonly full: string;
  /** Said where there is none. */
  readonly none: string;
  /** On the button that removes a file; its name follows for screen readers. */
  readonly remove: string;
  /** The tag of each state. */
  readonly states: Readonly<Record<UploadState, string>>;
  /** Stands before a file's error message, hidden. */
  readonly error: string;
  /** A number of bytes, `%{count}`. */
  readonly bytes: string;
}

const EN: FileUploadListTexts = {
  label: 'Add files',
  upload: 'Upload the files',
  heading: 'Files you have added',
  count: { one: '%{count} file', other: '%{count} files' },
  countOf: '%{count} of %{max} files',
  full: 'You have added as many files as you can: %{max}. Remove one to add another.',
  none: 'You have not added any files.',
  remove: 'Remove',
  states: { added: 'Added', waiting: 'Being checked', failed: 'Not added' },
  error: 'Error',
  bytes: '%{count} bytes',
};

/** The project's own draft, which waits for a review by a speaker of Welsh. */
const CY: FileUploadListTexts = {
  label: 'Ychwanegu ffeiliau',
  upload: 'Lanlwytho’r ffeiliau',
  heading: 'Ffeiliau rydych wedi’u hychwanegu',
  count: { other: '%{count} ffeil' },
  countOf: '%{count} o %{max} ffeil',
  full: 'Rydych wedi ychwanegu cymaint o ffeiliau ag y gallwch: %{max}. Tynnwch un i ychwanegu un arall.',
  none: 'Nid ydych wedi ychwanegu unrhyw ffeiliau.',
  remove: 'Tynnu',
  states: { added: 'Wedi’i hychwanegu', waiting: 'Yn cael ei gwirio', failed: 'Heb ei hychwanegu' },
  error: 'Gwall',
  bytes: '%{count} beit',
};

const TEXTS: Readonly<Record<Language, FileUploadListTexts>> = { en: EN, cy: CY };

/** The texts of a list of uploaded files in a language, with those that a service words in its own way. The Welsh is a draft. */
export const fileUploadListTexts = (
  language: Language = 'en',
  own: Partial<FileUploadListTexts> = {},
): FileUploadListTexts => ({ ...TEXTS[language], ...own });

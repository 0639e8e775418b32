import type { ContentKind, StandardMatch } from '@guildhall/datasets';
import type { FailureReason } from './work.js';

/** Content that no standard describes. */
export type RefusedKind = Exclude<ContentKind, 'json' | 'text'>;

/** Why a file was not checked. */
export type ProblemCode =
  | 'no-file'
  | 'many'
  | 'folder'
  | 'unknown-standard'
  | 'unclear-standard'
  | RefusedKind
  | FailureReason;

export interface Problem {
  readonly code: ProblemCode;
  /** The file's name; there unless no single file was given. */
  readonly name?: string;
  /** For `unclear-standard`: what the file may follow, the likeliest first. */
  readonly candidates?: readonly StandardMatch[];
  /** What the worker said of its failure, in English. */
  readonly detail?: string;
}

/** The field that a problem is mended at. */
export const fieldOf = ({ code }: Problem): 'file' | 'standard' =>
  code === 'unknown-standard' || code === 'unclear-standard' ? 'standard' : 'file';

interface ProblemTexts {
  readonly en: string;
  readonly cy: string;
}

/**
 * What is wrong, and what to do about it. `{name}` is the file's name, `{candidates}` the titles of standards. The Welsh is a draft.
 */
const PROBLEMS: Readonly<Record<ProblemCode, ProblemTexts>> = {
  'no-file': {
    en: 'Choose a file, or drop one on this page',
    cy: 'Dewiswch ffeil, neu gollyngwch un ar y dudalen hon',
  },
  many: {
    en: 'You dropped more than one file. Check one file at a time',
    cy: 'Rydych wedi gollwng mwy nag un ffeil. Gwiriwch un ffeil ar y tro',
  },
  folder: {
    en: 'You dropped a folder. Open it and choose one file',
    cy: 'Rydych wedi gollwng ffolder. Agorwch hi a dewiswch un ffeil',
  },
  'unknown-standard': {
    en: '{name} looks like no standard that this page knows. Choose the standard that it should meet, then check again',
    cy: 'Nid yw {name} yn edrych fel unrhyw safon sy’n hysbys i’r dudalen hon. Dewiswch y safon y dylai ei bodloni, yna gwiriwch eto',
  },
  'unclear-standard': {
    en: '{name} does not tell clearly which standard it follows. The likeliest are: {candidates}. Choose one, then check again',
    cy: 'Nid yw {name} yn dangos yn glir pa safon y mae’n ei dilyn. Y rhai mwyaf tebygol yw: {candidates}. Dewiswch un, yna gwiriwch eto',
  },
  empty: {
    en: '{name} is empty. Check that it was saved, and that it is the file you mean',
    cy: 'Mae {name} yn wag. Gwiriwch iddi gael ei chadw, ac mai dyma’r ffeil dan sylw',
  },
  excel: {
    en: '{name} is an Excel workbook. Open it in Excel, save the sheet as ‘CSV UTF-8’, and check that file',
    cy: 'Llyfr gwaith Excel yw {name}. Agorwch ef yn Excel, cadwch y ddalen fel ‘CSV UTF-8’, a gwiriwch y ffeil honno',
  },
  'old-office': {
    en: '{name} is an old Excel workbook or Word document. Open it, save the sheet as ‘CSV UTF-8’, and check that file',
    cy: 'Hen lyfr gwaith Excel neu ddogfen Word yw {name}. Agorwch ef, cadwch y ddalen fel ‘CSV UTF-8’, a gwiriwch y ffeil honno',
  },
  opendocument: {
    en: '{name} is an OpenDocument file. Open it, save the sheet as CSV in UTF-8, and check that file',
    cy: 'Ffeil OpenDocument yw {name}. Agorwch hi, cadwch y ddalen fel CSV mewn UTF-8, a gwiriwch y ffeil honno',
  },
  zip: {
    en: '{name} is a ZIP file. Take the file out of it that you want to check, and check that',
    cy: 'Ffeil ZIP yw {name}. Tynnwch ohoni’r ffeil yr hoffech ei gwirio, a gwiriwch honno',
  },
  gzip: {
    en: '{name} is compressed with gzip. Unpack it, and check the file that comes out',
    cy: 'Mae {name} wedi’i chywasgu â gzip. Dadbaciwch hi, a gwiriwch y ffeil sy’n dod allan',
  },
  pdf: {
    en: '{name} is a PDF, in which rows and columns are lost. Check the spreadsheet or system that it was made from, saved as CSV',
    cy: 'PDF yw {name}, lle mae rhesi a cholofnau ar goll. Gwiriwch y daenlen neu’r system y’i gwnaed ohoni, wedi’i chadw fel CSV',
  },
  picture: {
    en: '{name} is a picture. Choose a CSV, JSON or YAML file',
    cy: 'Llun yw {name}. Dewiswch ffeil CSV, JSON neu YAML',
  },
  'web-page': {
    en: '{name} is a web page, often one that asks you to sign in. Download the data itself, and check that',
    cy: 'Tudalen we yw {name}, yn aml un sy’n gofyn i chi fewngofnodi. Lawrlwythwch y data ei hun, a gwiriwch hwnnw',
  },
  xml: {
    en: '{name} is XML, which no standard here is written in. Choose a CSV, JSON or YAML file',
    cy: 'XML yw {name}, ac nid oes safon yma wedi’i hysgrifennu ynddo. Dewiswch ffeil CSV, JSON neu YAML',
  },
  binary: {
    en: '{name} holds no text that can be read. Save it as CSV in UTF-8, and check that',
    cy: 'Nid oes testun y gellir ei ddarllen yn {name}. Cadwch hi fel CSV mewn UTF-8, a gwiriwch honno',
  },
  unreadable: {
    en: '{name} cannot be read. It may have been moved, changed or closed off since you chose it: choose it again',
    cy: 'Ni ellir darllen {name}. Efallai iddi gael ei symud, ei newid neu ei chau ers i chi ei dewis: dewiswch hi eto',
  },
  unfixable: {
    en: 'No fixed copy of {name} can be made with certainty. Mend this by hand first, then check again: {detail}',
    cy: 'Ni ellir gwneud copi wedi’i drwsio o {name} â sicrwydd. Trwsiwch hyn â llaw yn gyntaf, yna gwiriwch eto: {detail}',
  },
  crashed: {
    en: 'The check of {name} broke off because of a fault in this page, not in your file. Reload the page and try again ({detail})',
    cy: 'Torrodd y gwiriad o {name} oherwydd nam yn y dudalen hon, nid yn eich ffeil. Ail-lwythwch y dudalen a cheisiwch eto ({detail})',
  },
};

/** A problem in words. */
export const problemText = (
  { code, name = '', detail = '', candidates = [] }: Problem,
  language: 'en' | 'cy',
): string => {
  const parts: Readonly<Record<string, string>> = {
    '{name}': name,
    '{detail}': detail,
    '{candidates}': candidates.map(({ standard }) => standard.title).join('; '),
  };
  return PROBLEMS[code][language].replace(/\{[a-z]+\}/g, (part) => parts[part] ?? part);
};

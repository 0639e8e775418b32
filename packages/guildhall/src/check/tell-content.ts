import { CONTENT_NAMES, type ContentKind, type FaultMessage } from '@guildhall/datasets';
import { CliError } from '../terminal/errors.js';

const SAVE_AS_CSV: FaultMessage = {
  en: 'Open it in a spreadsheet program, save the sheet as CSV UTF-8, and check that file.',
  cy: 'Agorwch hi mewn rhaglen daenlen, cadwch y daflen fel CSV UTF-8, a gwiriwch y ffeil honno.',
};

const UNPACK: FaultMessage = {
  en: 'Unzip it, and check the file inside.',
  cy: 'Dadsipiwch hi, a gwiriwch y ffeil y tu mewn.',
};

const NO_DATA: FaultMessage = {
  en: 'It holds no data that can be checked. Find the CSV, JSON or YAML that it was made from, and check that.',
  cy: 'Nid oes ynddi ddata y gellir ei wirio. Dewch o hyd i’r CSV, JSON neu YAML y gwnaed hi ohono, a gwiriwch hwnnw.',
};

/** What to do with a file that is no dataset whatever standard it is held to. */
const NEXT: Readonly<Partial<Record<ContentKind, FaultMessage>>> = {
  excel: SAVE_AS_CSV,
  opendocument: SAVE_AS_CSV,
  'old-office': SAVE_AS_CSV,
  zip: UNPACK,
  gzip: UNPACK,
  pdf: NO_DATA,
  picture: NO_DATA,
  'web-page': {
    en: 'Give the address of the data itself, not of the page about it; or download the data and check that.',
    cy: 'Rhowch gyfeiriad y data ei hun, nid y dudalen amdano; neu lawrlwythwch y data a’i wirio.',
  },
};

/** Why a file of this kind cannot be checked, and what to do; undefined where it may hold data. */
export const contentError = (name: string, content: ContentKind): CliError | undefined => {
  const next = NEXT[content];
  if (!next) return undefined;
  const { en, cy } = CONTENT_NAMES[content];
  return new CliError('not-a-dataset', `${name} is ${en}.`, next.en, {
    welsh: { message: `Mae ${name} yn edrych fel ${cy}.`, next: next.cy },
  });
};

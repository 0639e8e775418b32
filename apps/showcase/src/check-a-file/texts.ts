import type { DialectReport, Report, Severity } from '@guildhall/datasets';

export type Language = 'en' | 'cy';

const count = (number: number): string => number.toLocaleString('en-GB');
/** A number with its word, in English; in Welsh the singular follows a number. */
const counted = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;

const en = {
  name: 'Guildhall',
  language: 'Language',
  switchTo: 'Newid iaith y dudalen i’r Gymraeg',
  title: 'Check a file',
  errorPrefix: 'Error: ',
  problem: 'There is a problem',
  lead: 'Find out whether a dataset meets its standard before you publish it, and what to change where it does not.',
  privateHeading: 'Nothing leaves your machine',
  private:
    'Your browser reads the file itself. This page is not able to send anything anywhere: its own rules (a Content Security Policy) forbid it. You can go offline once it has loaded, and check then.',
  standard: 'Standard',
  standardHint: 'Leave this as it is if you are not sure.',
  tellByItself: 'Tell it from the file',
  file: 'File',
  fileHint: 'CSV, JSON or YAML. The check starts as soon as you choose a file or drop one on this page.',
  drop: 'or drop a file here',
  again: 'Check the file',
  checking: (file: string) => `Checking ${file}`,
  fixing: (file: string) => `Making a fixed copy of ${file}`,
  progress: (done: string, all: string, percent: number) => `${done} of ${all} (${percent}%)`,
  stop: 'Stop',
  stopped: (file: string) => `You stopped the work on ${file}. Nothing was kept.`,
  verdict: (file: string, passes: boolean) => `${file} ${passes ? 'meets' : 'does not meet'} the standard`,
  against: 'Checked against',
  told: { named: 'chosen by you', 'by-itself': 'told from the file itself' },
  severities: { error: 'Error', warning: 'Warning', notice: 'Notice' } satisfies Record<Severity, string>,
  severityCounts: { error: 'Errors', warning: 'Warnings', notice: 'Notices' } satisfies Record<Severity, string>,
  severityHints: {
    error: 'the standard is not met',
    warning: 'allowed, but likely to make trouble',
    notice: 'worth knowing',
  } satisfies Record<Severity, string>,
  held: 'The file has',
  rows: (number: number, kind: Report['kind']) =>
    kind === 'json' ? counted(number, 'item') : counted(number, kind === 'csv' ? 'row' : 'record'),
  headerRow: (row: number) => `header in row ${row}`,
  delimiters: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'vertical bars' } satisfies Record<
    DialectReport['delimiter'],
    string
  >,
  notChecked: 'Not checked',
  noFaults: 'No faults were found.',
  faults: 'What is wrong, and where',
  shown: (from: number, to: number, listed: number) =>
    `Showing ${count(from)} to ${count(to)} of ${counted(listed, 'fault')}`,
  cut: (listed: number, total: number) =>
    `Only the first ${count(listed)} of ${count(total)} faults are listed. The counts above are of all of them.`,
  where: { row: 'Row', line: 'Line', column: 'Column', pointer: 'Place' },
  heads: { message: 'What is wrong', value: 'Value', fix: 'Fix', clause: 'Clause' },
  wholeFile: 'Whole file',
  suggestion: (text: string) => `Perhaps ${text}`,
  emptied: 'Leave empty',
  pages: 'Pages of faults',
  page: (number: number) => `Page ${number}`,
  previous: 'Previous',
  next: 'Next',
  take: 'Take away',
  faultsCsv: (size: string) => `Download the faults as CSV (${size})`,
  makeFix: 'Make a fixed copy',
  makeFixHint:
    'Makes a copy with every change that is certain, beside a list of the changes. Your own file stays as it is.',
  fixed: (number: number) =>
    number === 0
      ? 'Nothing could be changed with certainty. The copy holds what your file holds, as UTF-8 with commas.'
      : `${counted(number, 'change')} made. The faults below are those of your file as it was.`,
  fixedCut: (listed: number) => `The list of changes holds the first ${count(listed)}.`,
  fixedCopy: (name: string, size: string) => `Download ${name} (${size})`,
  onlyCsv: 'Fixed copies are made of CSV files only. The table says what to write.',
};

/** What the page says in one language. */
export type Texts = typeof en;

/** A draft, to be reviewed by someone who speaks it. */
const cy: Texts = {
  name: 'Guildhall',
  language: 'Iaith',
  switchTo: 'Change the language of the page to English',
  title: 'Gwirio ffeil',
  errorPrefix: 'Gwall: ',
  problem: 'Mae problem wedi codi',
  lead: 'Gwiriwch a yw set ddata yn bodloni ei safon cyn i chi ei chyhoeddi, a beth i’w newid lle nad yw.',
  privateHeading: 'Nid oes dim yn gadael eich peiriant',
  private:
    'Eich porwr ei hun sy’n darllen y ffeil. Ni all y dudalen hon anfon dim i unman: mae ei rheolau ei hun (Content Security Policy) yn ei wahardd. Gallwch fynd all-lein unwaith iddi lwytho, a gwirio wedyn.',
  standard: 'Safon',
  standardHint: 'Gadewch hwn fel y mae os nad ydych yn siŵr.',
  tellByItself: 'Ei chanfod o’r ffeil',
  file: 'Ffeil',
  fileHint: 'CSV, JSON neu YAML. Mae’r gwirio’n dechrau cyn gynted ag y dewiswch ffeil neu ollwng un ar y dudalen hon.',
  drop: 'neu gollyngwch ffeil yma',
  again: 'Gwirio’r ffeil',
  checking: (file) => `Wrthi’n gwirio ${file}`,
  fixing: (file) => `Wrthi’n gwneud copi wedi’i drwsio o ${file}`,
  progress: (done, all, percent) => `${done} o ${all} (${percent}%)`,
  stop: 'Stopio',
  stopped: (file) => `Rydych wedi stopio’r gwaith ar ${file}. Ni chadwyd dim.`,
  verdict: (file, passes) => (passes ? `Mae ${file} yn bodloni’r safon` : `Nid yw ${file} yn bodloni’r safon`),
  against: 'Gwiriwyd yn erbyn',
  told: { named: 'dewiswyd gennych chi', 'by-itself': 'canfuwyd o’r ffeil ei hun' },
  severities: { error: 'Gwall', warning: 'Rhybudd', notice: 'Nodyn' },
  severityCounts: { error: 'Gwallau', warning: 'Rhybuddion', notice: 'Nodiadau' },
  severityHints: {
    error: 'nid yw’r safon wedi’i bodloni',
    warning: 'caniateir, ond mae’n debygol o beri trafferth',
    notice: 'gwerth ei wybod',
  },
  held: 'Mae gan y ffeil',
  rows: (number, kind) => `${count(number)} ${kind === 'json' ? 'eitem' : kind === 'csv' ? 'rhes' : 'cofnod'}`,
  headerRow: (row) => `pennawd yn rhes ${row}`,
  delimiters: { ',': 'atalnodau', ';': 'hanner colonau', '\t': 'tabiau', '|': 'barrau fertigol' },
  notChecked: 'Heb ei wirio',
  noFaults: 'Ni chafwyd hyd i unrhyw namau.',
  faults: 'Beth sydd o’i le, ac ymhle',
  shown: (from, to, listed) => `Yn dangos ${count(from)} i ${count(to)} o ${count(listed)} nam`,
  cut: (listed, total) =>
    `Dim ond y ${count(listed)} nam cyntaf o ${count(total)} a restrir. Mae’r cyfrifon uchod o bob un ohonynt.`,
  where: { row: 'Rhes', line: 'Llinell', column: 'Colofn', pointer: 'Lle' },
  heads: { message: 'Beth sydd o’i le', value: 'Gwerth', fix: 'Trwsiad', clause: 'Cymal' },
  wholeFile: 'Y ffeil gyfan',
  suggestion: (text) => `Efallai ${text}`,
  emptied: 'Gadael yn wag',
  pages: 'Tudalennau o namau',
  page: (number) => `Tudalen ${number}`,
  previous: 'Blaenorol',
  next: 'Nesaf',
  take: 'I’w cymryd oddi yma',
  faultsCsv: (size) => `Lawrlwytho’r namau fel CSV (${size})`,
  makeFix: 'Gwneud copi wedi’i drwsio',
  makeFixHint:
    'Mae’n gwneud copi â phob newid sy’n sicr, ochr yn ochr â rhestr o’r newidiadau. Mae eich ffeil chi’n aros fel y mae.',
  fixed: (number) =>
    number === 0
      ? 'Ni ellid newid dim â sicrwydd. Mae’r copi’n dal yr hyn sydd yn eich ffeil, fel UTF-8 ag atalnodau.'
      : `Gwnaed ${count(number)} newid. Namau eich ffeil fel yr oedd yw’r rhai isod.`,
  fixedCut: (listed) => `Mae’r rhestr o newidiadau’n dal y ${count(listed)} cyntaf.`,
  fixedCopy: (name, size) => `Lawrlwytho ${name} (${size})`,
  onlyCsv: 'Dim ond o ffeiliau CSV y gwneir copïau wedi’u trwsio. Mae’r tabl yn dweud beth i’w ysgrifennu.',
};

export const TEXTS: Readonly<Record<Language, Texts>> = { en, cy };

const UNITS = ['bytes', 'KB', 'MB', 'GB'] as const;

/** A size as people read it: `12 KB`, `1.4 GB`. */
export const sizeText = (bytes: number): string => {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const size = bytes / 1000 ** step;
  return `${size.toLocaleString('en-GB', { maximumFractionDigits: step > 0 && size < 10 ? 1 : 0 })} ${UNITS[step]}`;
};

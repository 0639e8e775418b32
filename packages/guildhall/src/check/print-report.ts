import type { Fault, FaultMessage, FixReport, Report, Severity } from '@guildhall/datasets';
import { visible } from '../terminal/visible.js';
import type { ChosenStandard } from './choose-standard.js';

export type Language = keyof FaultMessage;

/** What stands around faults in a report. The Welsh is a draft. */
const TEXTS = {
  told: { en: 'told from the file itself', cy: 'dywedwyd o’r ffeil ei hun' },
  item: { en: 'item', cy: 'eitem' },
  record: { en: 'record', cy: 'cofnod' },
  row: { en: 'row', cy: 'rhes' },
  line: { en: 'line', cy: 'llinell' },
  column: { en: 'column', cy: 'colofn' },
  character: { en: 'character', cy: 'nod' },
  file: { en: 'the file', cy: 'y ffeil' },
  header: { en: 'header in row', cy: 'pennawd yn rhes' },
  value: { en: 'it says', cy: 'mae’n dweud' },
  empty: { en: 'it is empty', cy: 'mae’n wag' },
  number: { en: 'it is the number', cy: 'y rhif ydyw' },
  bare: { en: 'it is', cy: 'y gwerth ydyw' },
  leave: { en: 'leave it empty', cy: 'gadewch ef yn wag' },
  fix: { en: 'write', cy: 'ysgrifennwch' },
  suggestion: { en: 'perhaps', cy: 'efallai' },
  clause: { en: 'by', cy: 'yn ôl' },
  error: { en: 'error', cy: 'gwall' },
  warning: { en: 'warning', cy: 'rhybudd' },
  notice: { en: 'notice', cy: 'nodyn' },
  counts: { en: 'How many there are of each:', cy: 'Faint sydd o bob un:' },
} as const satisfies Record<string, FaultMessage>;

/** Whether the file meets its standard, as a whole sentence. */
const verdictOf = (name: string, passes: boolean, language: Language): string => {
  if (language === 'en') return `${name} ${passes ? 'meets' : 'does not meet'} the standard.`;
  return `${passes ? 'Mae' : 'Nid yw'} ${name} yn bodloni’r safon.`;
};

/** What each kind of file is made of. */
const COUNTED = { csv: 'row', json: 'item', records: 'record' } as const;

const DELIMITERS: Readonly<Record<string, FaultMessage>> = {
  ',': { en: 'comma', cy: 'coma' },
  ';': { en: 'semicolon', cy: 'hanner colon' },
  '\t': { en: 'tab', cy: 'tab' },
  '|': { en: 'pipe', cy: 'pibell' },
};

/** Where a fault is, as a person looks for it: by row and lettered column in a spreadsheet, by line in JSON. */
export const placeOf = (fault: Fault, language: Language): string => {
  const part = (name: keyof typeof TEXTS, value: string | number | undefined): string[] =>
    value === undefined ? [] : [`${TEXTS[name][language]} ${value}`];
  const column = fault.letter === undefined ? fault.column : `${fault.letter} (${fault.column ?? fault.field ?? ''})`;
  const parts = [
    ...part('row', fault.row),
    ...part('column', column),
    ...part('line', fault.line),
    ...part('character', fault.character),
    ...(fault.pointer ? [fault.pointer] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : TEXTS.file[language];
};

/** A number with its word; in Welsh the singular follows a number. */
const counted = (count: number, word: keyof typeof TEXTS, language: Language): string =>
  `${count.toLocaleString('en-GB')} ${TEXTS[word][language]}${language === 'en' && count !== 1 ? 's' : ''}`;

const quoted = (text: string): string => `“${text}”`;

/** The value as the file has it. What is no text stands without our quotation marks, which would make it look like one. */
const valueWords = (value: string, valueType: Fault['valueType'], language: Language): string => {
  if (value === '') return TEXTS.empty[language];
  if (valueType === undefined) return `${TEXTS.value[language]} ${quoted(value)}`;
  return `${TEXTS[valueType === 'number' ? 'number' : 'bare'][language]} ${value}`;
};

const extraWords = (fault: Fault, name: 'value' | 'fix' | 'suggestion', language: Language): readonly string[] => {
  const value = fault[name];
  if (value === undefined) return [];
  if (name === 'value') {
    const isTold = value !== '' && fault.message[language].includes(`‘${value}’`);
    return isTold ? [] : [valueWords(value, fault.valueType, language)];
  }
  return [value === '' ? TEXTS.leave[language] : `${TEXTS[name][language]} ${quoted(value)}`];
};

const faultLines = (fault: Fault, language: Language): readonly string[] => {
  const extras = (['value', 'fix', 'suggestion'] as const).flatMap((name) => extraWords(fault, name, language));
  const clause = fault.clause === undefined ? [] : [`${TEXTS.clause[language]} ${fault.clause}`];
  const details = [...extras, ...clause].join('; ');
  return [
    `${placeOf(fault, language)}: ${TEXTS[fault.severity][language]}: ${fault.message[language]} [${fault.code}]`,
    ...(details === '' ? [] : [`    ${details}`]),
  ];
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

const head = (name: string, report: Report, { told }: ChosenStandard, language: Language): readonly string[] => {
  const { standard, encoding, dialect } = report;
  const how = told === 'by-itself' ? ` (${TEXTS.told[language]})` : '';
  const facts = [
    encoding.name,
    ...(dialect ? [DELIMITERS[dialect.delimiter]?.[language] ?? dialect.delimiter, dialect.lineEnding] : []),
    ...(dialect ? [`${TEXTS.header[language]} ${dialect.headerRow}`] : []),
    counted(report.rows, COUNTED[report.kind], language),
  ];
  return [`${name}: ${standard.title}, ${standard.version}${how}`, facts.join(', '), ''];
};

/** How many of each code there are, the most frequent first: what to mend first in a file with thousands of faults. */
const byCode = (report: Report): readonly string[] =>
  Object.entries(report.counts.byCode)
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => `  ${count.toLocaleString('en-GB').padStart(9)}  ${code}`);

/** A report for people: what was read, each fault with its place and fix, and counts. At most `most` faults are listed. */
export const reportForPeople = (
  name: string,
  report: Report,
  chosen: ChosenStandard,
  { language, most }: { readonly language: Language; readonly most: number },
): string => {
  const listed = report.faults.slice(0, most);
  const isCut = report.truncated || listed.length < report.faults.length;
  return [
    ...head(name, report, chosen, language),
    ...listed.flatMap((fault) => faultLines(fault, language)),
    ...(listed.length > 0 ? [''] : []),
    ...report.limits.map((limit) => limit[language]),
    ...(isCut ? [TEXTS.counts[language], ...byCode(report), ''] : []),
    `${SEVERITIES.map((severity) => counted(report.counts.bySeverity[severity], severity, language)).join(', ')}: ${verdictOf(name, report.passes, language)}`,
    '',
  ]
    .map(visible)
    .join('\n');
};

interface FixedFiles {
  readonly clean: string;
  readonly list: string;
}

const FIX_WORDS: Readonly<Record<Language, (fixed: FixReport, files: FixedFiles, left: number) => readonly string[]>> =
  {
    en: ({ changed, changes, truncated }, { clean, list }, left) => [
      changed === 0
        ? `Nothing could be mended with certainty; ${clean} holds what the file held, as UTF-8 with commas.`
        : `${changed.toLocaleString('en-GB')} ${changed === 1 ? 'change' : 'changes'}, ${truncated ? `the first ${changes.length.toLocaleString('en-GB')} of them ` : ''}listed in ${list}; the clean copy is ${clean}. The report above is of the file as it was.`,
      left === 0
        ? `Everything in the report was mended. Check ${clean} before you publish it.`
        : `Not mended: ${left.toLocaleString('en-GB')} of the faults in the report. Mend them in ${clean}, then check it again.`,
    ],
    cy: ({ changed, changes, truncated }, { clean, list }, left) => [
      changed === 0
        ? `Ni ellid cywiro dim â sicrwydd; mae ${clean} yn dal yr hyn a oedd yn y ffeil, fel UTF-8 â choma.`
        : `${changed.toLocaleString('en-GB')} newid, ${truncated ? `y ${changes.length.toLocaleString('en-GB')} cyntaf ohonynt ` : ''}wedi’u rhestru yn ${list}; y copi glân yw ${clean}. Mae’r adroddiad uchod o’r ffeil fel yr oedd.`,
      left === 0
        ? `Cywirwyd popeth yn yr adroddiad. Gwiriwch ${clean} cyn ei gyhoeddi.`
        : `Heb eu cywiro: ${left.toLocaleString('en-GB')} o’r gwallau yn yr adroddiad. Cywirwch nhw yn ${clean}, yna gwiriwch ef eto.`,
    ],
  };

/** What a fix did, and how much it left, for people. Each change mends one fault of the report. */
export const fixForPeople = (fixed: FixReport, files: FixedFiles, language: Language): string =>
  FIX_WORDS[language](fixed, files, Math.max(0, fixed.report.counts.total - fixed.changed))
    .map((line) => `${visible(line)}\n`)
    .join('');

/**
 * What every fault code means, as data: how grave it is unless the standard says otherwise, and its message. `{column}` and the
 * like are filled in from the fault. The Welsh is a draft: nobody has reviewed it yet.
 */
import { JSON_FAULTS } from '../json/messages.js';
import { RECORD_FAULTS } from '../records/messages.js';
import type { Severity } from './fault.js';

/** An entry of the catalogue. */
export interface FaultDefinition {
  readonly severity: Severity;
  readonly en: string;
  readonly cy: string;
}

const FILE_FAULTS = {
  'file-empty': {
    severity: 'error',
    en: 'The file is empty. Send a file with a header row and at least one row below it.',
    cy: 'Mae’r ffeil yn wag. Anfonwch ffeil â rhes pennawd ac o leiaf un rhes oddi tani.',
  },
  'file-no-rows': {
    severity: 'error',
    en: 'The file has too few rows below its header: {count}. It needs at least {limit}.',
    cy: 'Mae gan y ffeil rhy ychydig o resi o dan ei phennawd: {count}. Mae angen o leiaf {limit}.',
  },
  'file-not-text': {
    severity: 'error',
    en: 'The file is not CSV: it looks like {form}. Save it as CSV (UTF-8) and check it again.',
    cy: 'Nid CSV yw’r ffeil: mae’n edrych fel {form}. Cadwch hi fel CSV (UTF-8) a’i gwirio eto.',
  },
  'encoding-windows-1252': {
    severity: 'warning',
    en: 'The file is in windows-1252 and not UTF-8. Save it as CSV UTF-8. It is read here as windows-1252.',
    cy: 'Mae’r ffeil mewn windows-1252 ac nid UTF-8. Cadwch hi fel CSV UTF-8. Fe’i darllenir yma fel windows-1252.',
  },
  'encoding-utf-16': {
    severity: 'warning',
    en: 'The file is in UTF-16 and not UTF-8. Save it as CSV UTF-8.',
    cy: 'Mae’r ffeil mewn UTF-16 ac nid UTF-8. Cadwch hi fel CSV UTF-8.',
  },
  'encoding-invalid-bytes': {
    severity: 'error',
    en: 'This row has bytes that are not text in the encoding of the rest of the file. Type the characters again.',
    cy: 'Mae gan y rhes hon feitiau nad ydynt yn destun yn amgodiad gweddill y ffeil. Teipiwch y nodau eto.',
  },
  'nul-byte': {
    severity: 'error',
    en: 'This row has a NUL byte, which no text needs. Remove it.',
    cy: 'Mae gan y rhes hon feit NUL, nad oes ei angen mewn testun. Tynnwch ef.',
  },
  'delimiter-not-comma': {
    severity: 'warning',
    en: 'The cells are set apart by {form} and not by commas.',
    cy: 'Mae’r celloedd wedi’u gwahanu gan {form} ac nid gan atalnodau.',
  },
  'lines-mixed': {
    severity: 'notice',
    en: 'The lines end in different ways. Programs that read lines may count them differently.',
    cy: 'Mae’r llinellau’n gorffen mewn gwahanol ffyrdd. Gall rhaglenni eu cyfrif yn wahanol.',
  },
  'lines-cr': {
    severity: 'notice',
    en: 'The lines end with a carriage return alone, which few programs read. Save the file as CSV UTF-8.',
    cy: 'Mae’r llinellau’n gorffen â dychweliad cerbyd yn unig, y mae ychydig o raglenni yn ei ddarllen. Cadwch hi fel CSV UTF-8.',
  },
  'title-row': {
    severity: 'warning',
    en: 'There is a row above the header. The header must be the first row.',
    cy: 'Mae rhes uwchben y pennawd. Rhaid i’r pennawd fod y rhes gyntaf.',
  },
  'quote-unclosed': {
    severity: 'error',
    en: 'A quotation mark opens here and is never closed. Close it, or double it where it belongs to the text.',
    cy: 'Mae dyfynnod yn agor yma a byth yn cau. Caewch ef, neu ei ddyblu lle mae’n perthyn i’r testun.',
  },
  'quote-stray': {
    severity: 'warning',
    en: 'A quotation mark stands inside this cell without being doubled. It is read as part of the text.',
    cy: 'Mae dyfynnod y tu mewn i’r gell hon heb ei ddyblu. Fe’i darllenir fel rhan o’r testun.',
  },
  'row-short': {
    severity: 'error',
    en: 'This row has fewer cells ({count}) than the header ({limit}). Add those that are missing.',
    cy: 'Mae gan y rhes hon lai o gelloedd ({count}) na’r pennawd ({limit}). Ychwanegwch y rhai sydd ar goll.',
  },
  'row-long': {
    severity: 'error',
    en: 'This row has more cells ({count}) than the header ({limit}). Put quotation marks around a text with a comma. Its cells were not checked.',
    cy: 'Mae gan y rhes hon fwy o gelloedd ({count}) na’r pennawd ({limit}). Rhowch ddyfynodau o amgylch testun â choma. Ni wiriwyd ei chelloedd.',
  },
  'row-trailing-cells': {
    severity: 'notice',
    en: 'This row has more cells ({count}) than the header ({limit}); those beyond are empty. Leave them out.',
    cy: 'Mae gan y rhes hon fwy o gelloedd ({count}) na’r pennawd ({limit}); mae’r rhai y tu hwnt yn wag. Hepgorwch nhw.',
  },
  'row-empty': {
    severity: 'notice',
    en: 'There is nothing in {form}. Leave empty rows out.',
    cy: 'Nid oes dim yn {form}. Hepgorwch resi gwag.',
  },
  'row-too-large': {
    severity: 'error',
    en: 'This row is larger than {limit} bytes and was not checked.',
    cy: 'Mae’r rhes hon yn fwy na {limit} beit ac ni chafodd ei gwirio.',
  },
  'row-too-wide': {
    severity: 'error',
    en: 'This row has more than {limit} cells and those beyond were not checked.',
    cy: 'Mae gan y rhes hon fwy na {limit} cell ac ni wiriwyd y rhai y tu hwnt.',
  },
  'header-not-found': {
    severity: 'error',
    en: 'No header of the standard was found in the first rows. Check that this is the right file and the right standard.',
    cy: 'Ni chafwyd hyd i bennawd o’r safon yn y rhesi cyntaf. Gwiriwch mai dyma’r ffeil a’r safon gywir.',
  },
  'header-missing': {
    severity: 'error',
    en: 'There is no column ‘{field}’. Add it.',
    cy: 'Nid oes colofn ‘{field}’. Ychwanegwch hi.',
  },
  'header-recommended': {
    severity: 'warning',
    en: 'There is no column ‘{field}’, which the standard recommends.',
    cy: 'Nid oes colofn ‘{field}’, y mae’r safon yn ei hargymell.',
  },
  'header-duplicate': {
    severity: 'error',
    en: 'The column ‘{column}’ is the same as column {other}. Only column {other} is checked.',
    cy: 'Mae’r golofn ‘{column}’ yr un peth â cholofn {other}. Dim ond colofn {other} sy’n cael ei gwirio.',
  },
  'header-unknown': {
    severity: 'notice',
    en: 'The standard has no column ‘{column}’.',
    cy: 'Nid oes gan y safon golofn ‘{column}’.',
  },
  'header-empty': {
    severity: 'warning',
    en: 'Column {letter} has no header.',
    cy: 'Nid oes pennawd i golofn {letter}.',
  },
  'header-format': {
    severity: 'warning',
    en: 'The header ‘{column}’ is written differently in the standard: ‘{field}’. It is read as that.',
    cy: 'Mae’r pennawd ‘{column}’ wedi’i ysgrifennu’n wahanol yn y safon: ‘{field}’. Fe’i darllenir felly.',
  },
} as const satisfies Record<string, FaultDefinition>;

const VALUE_FAULTS = {
  'value-missing': {
    severity: 'error',
    en: '‘{column}’ must have a value in every row.',
    cy: 'Rhaid i ‘{column}’ fod â gwerth ym mhob rhes.',
  },
  'value-empty-word': {
    severity: 'warning',
    en: 'Leave ‘{column}’ empty where there is no value, instead of a word for it.',
    cy: 'Gadewch ‘{column}’ yn wag lle nad oes gwerth, yn lle gair amdano.',
  },
  'value-spaces': {
    severity: 'notice',
    en: 'There are spaces before or after the value in ‘{column}’.',
    cy: 'Mae bylchau cyn neu ar ôl y gwerth yn ‘{column}’.',
  },
  'value-not-unique': {
    severity: 'error',
    en: '‘{column}’ must be different in every row; this value is in row {other} too.',
    cy: 'Rhaid i ‘{column}’ fod yn wahanol ym mhob rhes; mae’r gwerth hwn yn rhes {other} hefyd.',
  },
  'text-too-short': {
    severity: 'error',
    en: '‘{column}’ must have at least {limit} characters.',
    cy: 'Rhaid i ‘{column}’ fod ag o leiaf {limit} nod.',
  },
  'text-too-long': {
    severity: 'error',
    en: '‘{column}’ must have {limit} characters or fewer.',
    cy: 'Rhaid i ‘{column}’ fod â {limit} nod neu lai.',
  },
  'text-pattern': {
    severity: 'error',
    en: '‘{column}’ must be {form}.',
    cy: 'Rhaid i ‘{column}’ fod yn {form}.',
  },
  'integer-invalid': {
    severity: 'error',
    en: '‘{column}’ must be a whole number.',
    cy: 'Rhaid i ‘{column}’ fod yn rhif cyfan.',
  },
  'number-invalid': {
    severity: 'error',
    en: '‘{column}’ must be a number.',
    cy: 'Rhaid i ‘{column}’ fod yn rhif.',
  },
  'number-format': {
    severity: 'error',
    en: '‘{column}’ must be written with digits and a point only, without commas, signs or units.',
    cy: 'Rhaid ysgrifennu ‘{column}’ â digidau a phwynt yn unig, heb atalnodau, arwyddion nac unedau.',
  },
  'number-decimals': {
    severity: 'warning',
    en: '‘{column}’ must have {limit} digits or fewer after the point.',
    cy: 'Rhaid i ‘{column}’ fod â {limit} digid neu lai ar ôl y pwynt.',
  },
  'number-too-small': {
    severity: 'error',
    en: '‘{column}’ must be {limit} or more.',
    cy: 'Rhaid i ‘{column}’ fod yn {limit} neu fwy.',
  },
  'number-too-large': {
    severity: 'error',
    en: '‘{column}’ must be {limit} or less.',
    cy: 'Rhaid i ‘{column}’ fod yn {limit} neu lai.',
  },
  'money-invalid': {
    severity: 'error',
    en: '‘{column}’ must be an amount of money, like 1234.50.',
    cy: 'Rhaid i ‘{column}’ fod yn swm o arian, fel 1234.50.',
  },
  'money-format': {
    severity: 'error',
    en: '‘{column}’ must be written like 1234.50, without a pound sign or commas.',
    cy: 'Rhaid ysgrifennu ‘{column}’ fel 1234.50, heb arwydd punt nac atalnodau.',
  },
  'date-invalid': {
    severity: 'error',
    en: '‘{column}’ must be a real date, written {form}.',
    cy: 'Rhaid i ‘{column}’ fod yn ddyddiad go iawn, wedi’i ysgrifennu {form}.',
  },
  'date-format': {
    severity: 'error',
    en: '‘{column}’ must be written {form}.',
    cy: 'Rhaid ysgrifennu ‘{column}’ {form}.',
  },
  'date-short-year': {
    severity: 'error',
    en: '‘{column}’ must be written {form}, with a four-digit year.',
    cy: 'Rhaid ysgrifennu ‘{column}’ {form}, â blwyddyn o bedwar digid.',
  },
  'date-month-first': {
    severity: 'error',
    en: '‘{column}’ has its month before its day here. Check every date in the column, then write them {form}.',
    cy: 'Mae mis ‘{column}’ o flaen ei ddiwrnod yma. Gwiriwch bob dyddiad yn y golofn, yna ysgrifennwch nhw {form}.',
  },
  'date-too-early': {
    severity: 'error',
    en: '‘{column}’ must be {limit} or after.',
    cy: 'Rhaid i ‘{column}’ fod yn {limit} neu’n hwyrach.',
  },
  'date-too-late': {
    severity: 'error',
    en: '‘{column}’ must be {limit} or before.',
    cy: 'Rhaid i ‘{column}’ fod yn {limit} neu’n gynharach.',
  },
  'datetime-invalid': {
    severity: 'error',
    en: '‘{column}’ must be a date and time, like 2026-11-24T09:30:00Z.',
    cy: 'Rhaid i ‘{column}’ fod yn ddyddiad ac amser, fel 2026-11-24T09:30:00Z.',
  },
  'boolean-invalid': {
    severity: 'error',
    en: '‘{column}’ must be {form}.',
    cy: 'Rhaid i ‘{column}’ fod yn {form}.',
  },
  'boolean-format': {
    severity: 'warning',
    en: '‘{column}’ must be written {form}.',
    cy: 'Rhaid ysgrifennu ‘{column}’ yn {form}.',
  },
  'enum-invalid': {
    severity: 'error',
    en: '‘{column}’ must be one of: {form}.',
    cy: 'Rhaid i ‘{column}’ fod yn un o’r canlynol: {form}.',
  },
  'enum-format': {
    severity: 'warning',
    en: '‘{column}’ must be written as in the standard’s list.',
    cy: 'Rhaid ysgrifennu ‘{column}’ fel y mae yn rhestr y safon.',
  },
  'url-invalid': {
    severity: 'error',
    en: '‘{column}’ must be a web address, like https://www.example.gov.uk/page.',
    cy: 'Rhaid i ‘{column}’ fod yn gyfeiriad gwe, fel https://www.example.gov.uk/page.',
  },
  'url-format': {
    severity: 'warning',
    en: '‘{column}’ is a web address without http:// or https:// before it.',
    cy: 'Mae ‘{column}’ yn gyfeiriad gwe heb http:// neu https:// o’i flaen.',
  },
  'url-prefix': {
    severity: 'error',
    en: '‘{column}’ must begin with {form}.',
    cy: 'Rhaid i ‘{column}’ ddechrau â {form}.',
  },
  'email-invalid': {
    severity: 'error',
    en: '‘{column}’ must be an email address, like name@example.com.',
    cy: 'Rhaid i ‘{column}’ fod yn gyfeiriad e-bost, fel enw@example.com.',
  },
  'postcode-invalid': {
    severity: 'error',
    en: '‘{column}’ must be a full UK postcode.',
    cy: 'Rhaid i ‘{column}’ fod yn god post llawn yn y DU.',
  },
  'postcode-format': {
    severity: 'warning',
    en: '‘{column}’ must be written like SW1A 1AA: in capitals, with one space.',
    cy: 'Rhaid ysgrifennu ‘{column}’ fel SW1A 1AA: mewn priflythrennau, ag un bwlch.',
  },
  'uprn-invalid': {
    severity: 'error',
    en: '‘{column}’ must be a UPRN: a number of 1 to 12 digits.',
    cy: 'Rhaid i ‘{column}’ fod yn UPRN: rhif o 1 i 12 digid.',
  },
  'uprn-format': {
    severity: 'warning',
    en: '‘{column}’ must be a UPRN with digits only, without noughts before it.',
    cy: 'Rhaid i ‘{column}’ fod yn UPRN â digidau yn unig, heb seroau o’i flaen.',
  },
  'coordinate-invalid': {
    severity: 'error',
    en: '‘{column}’ must be a number: {form}.',
    cy: 'Rhaid i ‘{column}’ fod yn rhif: {form}.',
  },
  'coordinate-range': {
    severity: 'error',
    en: '‘{column}’ must be {form}, from {limit}.',
    cy: 'Rhaid i ‘{column}’ fod yn {form}, o {limit}.',
  },
  'coordinate-system': {
    severity: 'error',
    en: '‘{column}’ must be {form}; this looks like a coordinate of another system.',
    cy: 'Rhaid i ‘{column}’ fod yn {form}; mae hwn yn edrych fel cyfesuryn o system arall.',
  },
  'wkt-invalid': {
    severity: 'error',
    en: '‘{column}’ must be a geometry in Well-Known Text, like POINT (-0.1276 51.5072): {form}.',
    cy: 'Rhaid i ‘{column}’ fod yn geometreg mewn Well-Known Text, fel POINT (-0.1276 51.5072): {form}.',
  },
  'wkt-geometry': {
    severity: 'error',
    en: '‘{column}’ must be {form} in Well-Known Text.',
    cy: 'Rhaid i ‘{column}’ fod yn {form} mewn Well-Known Text.',
  },
  'wkt-ring': {
    severity: 'error',
    en: 'A ring in ‘{column}’ does not end where it begins, or has fewer than four positions.',
    cy: 'Nid yw cylch yn ‘{column}’ yn gorffen lle mae’n dechrau, neu mae ganddo lai na phedwar safle.',
  },
  'wkt-system': {
    severity: 'error',
    en: 'The positions in ‘{column}’ must be {form}; these look like another system, or the other way round.',
    cy: 'Rhaid i’r safleoedd yn ‘{column}’ fod yn {form}; mae’r rhain yn edrych fel system arall, neu o chwith.',
  },
  'identifier-invalid': {
    severity: 'error',
    en: '‘{column}’ is not right: {form}.',
    cy: 'Nid yw ‘{column}’ yn gywir: {form}.',
  },
  'identifier-format': {
    severity: 'warning',
    en: '‘{column}’ is right but not written in its usual form.',
    cy: 'Mae ‘{column}’ yn gywir ond heb ei ysgrifennu yn ei ffurf arferol.',
  },
} as const satisfies Record<string, FaultDefinition>;

const ROW_FAULTS = {
  'rule-order': {
    severity: 'error',
    en: '‘{column}’ must not be before ‘{other}’ in the same row.',
    cy: 'Rhaid i ‘{column}’ beidio â bod cyn ‘{other}’ yn yr un rhes.',
  },
  'rule-filled': {
    severity: 'error',
    en: 'This row must have {form} of: {other}.',
    cy: 'Rhaid i’r rhes hon fod â {form} o: {other}.',
  },
  'rule-required-when': {
    severity: 'error',
    en: '‘{column}’ must have a value in this row because of ‘{other}’.',
    cy: 'Rhaid i ‘{column}’ fod â gwerth yn y rhes hon oherwydd ‘{other}’.',
  },
  'rule-empty-when': {
    severity: 'error',
    en: '‘{column}’ must be empty in this row because of ‘{other}’.',
    cy: 'Rhaid i ‘{column}’ fod yn wag yn y rhes hon oherwydd ‘{other}’.',
  },
  'rule-one-of-when': {
    severity: 'error',
    en: '‘{column}’ must be one of {form} in this row because of ‘{other}’.',
    cy: 'Rhaid i ‘{column}’ fod yn un o {form} yn y rhes hon oherwydd ‘{other}’.',
  },
  'rule-range-when': {
    severity: 'error',
    en: '‘{column}’ must be from {limit} in this row because of ‘{other}’.',
    cy: 'Rhaid i ‘{column}’ fod o {limit} yn y rhes hon oherwydd ‘{other}’.',
  },
  'rule-sum': {
    severity: 'error',
    en: '‘{column}’ must be the sum of {other} in the same row.',
    cy: 'Rhaid i ‘{column}’ fod yn swm {other} yn yr un rhes.',
  },
  'rule-unique-together': {
    severity: 'error',
    en: '{form} together must be different in every row; row {other} has the same.',
    cy: 'Rhaid i {form} gyda’i gilydd fod yn wahanol ym mhob rhes; mae rhes {other} yr un peth.',
  },
} as const satisfies Record<string, FaultDefinition>;

/** What a report says of limits that were reached: what was not checked, and why. */
export const LIMITS = {
  unique: {
    en: 'Whether values of ‘{column}’ are unique was checked among the first {limit} different ones only, to bound memory.',
    cy: 'Gwiriwyd a yw gwerthoedd ‘{column}’ yn unigryw ymhlith y {limit} gwahanol cyntaf yn unig, er mwyn cyfyngu ar gof.',
  },
  faults: {
    en: 'The first {limit} faults are listed; the counts are of all {count}.',
    cy: 'Rhestrir y {limit} nam cyntaf; mae’r cyfrifon o’r {count} i gyd.',
  },
} as const;

/** Every fault code with its meaning. */
export const FAULTS = { ...FILE_FAULTS, ...VALUE_FAULTS, ...ROW_FAULTS, ...JSON_FAULTS, ...RECORD_FAULTS } as const;

/** A code that a fault can have. */
export type FaultCode = keyof typeof FAULTS;

/** The codes in a fixed order, so that counts can be kept by number. */
export const FAULT_CODES = Object.keys(FAULTS) as readonly FaultCode[];

/** What can be filled into a message. */
export type MessageParts = Readonly<Record<string, string | number>>;

const fill = (template: string, parts: MessageParts): string =>
  template.replace(/\{([a-z]+)\}/g, (whole, name: string) => (name in parts ? String(parts[name]) : whole));

/** The words for a limit that was reached. */
export const limitMessage = (limit: keyof typeof LIMITS, parts: MessageParts) => ({
  en: fill(LIMITS[limit].en, parts),
  cy: fill(LIMITS[limit].cy, parts),
});

/** The message of a fault in both languages. `welshParts` are used for the Welsh where they differ. */
export const messageOf = (code: FaultCode, parts: MessageParts = {}, welshParts: MessageParts = {}) => {
  const { en, cy } = FAULTS[code];
  return { en: fill(en, parts), cy: fill(cy, { ...parts, ...welshParts }) };
};

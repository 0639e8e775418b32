import type { Field, RecordFault, RecordFaultCode, SemanticWarning, SemanticWarningCode } from '@guildhall/address';

/** Words in both languages that become part of a message, without a stop at their end. */
export interface Words {
  readonly en: string;
  readonly cy: string;
}

const LONGEST = 40;

const shown = (value: string): string => `‘${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}’`;

interface FaultFacts {
  /** `UPRN (maes 4)`. */
  readonly at: string;
  readonly value: string;
  /** What its code list has. */
  readonly codes: string;
  readonly most: number;
  /** How many fields the row has, and the record must have. */
  readonly got: number;
  readonly wanted: number;
}

const EXPORT_AGAIN = 'Cywirwch ef yn y mynegai ac allforiwch eto';

/** What is wrong and what to do, in draft Welsh. */
const WELSH_FAULTS: Readonly<Record<RecordFaultCode, (facts: FaultFacts) => string>> = {
  'unknown-record-type': ({ value }) =>
    `mae’r rhes yn dechrau â ${shown(value)}, nad yw’n fath o gofnod. Tynnwch y rhes, neu allforiwch eto o’r mynegai`,
  'wrong-field-count': ({ got, wanted }) =>
    `dylai fod ${wanted} maes ac mae gan y rhes ${got}. ${
      got > wanted
        ? 'Chwiliwch am goma y tu mewn i destun nad yw mewn dyfynodau'
        : 'Chwiliwch am goma sydd ar goll, neu res a dorrwyd'
    }`,
  'missing-value': ({ at }) => `mae ${at} yn wag. Rhowch werth iddo yn y mynegai ac allforiwch eto`,
  'not-a-number': ({ at, value }) => `mae ${at} yn ${shown(value)}, nad yw’n rhif cyfan na degol. ${EXPORT_AGAIN}`,
  'scientific-notation': ({ at, value }) =>
    `mae ${at} yn ${shown(value)}: mae taenlen wedi’i dalgrynnu. Allforiwch eto a pheidiwch ag agor y ffeil mewn taenlen`,
  'not-a-date': ({ at, value }) =>
    `mae ${at} yn ${shown(value)}, nad yw’n ddyddiad ar ffurf YYYY-MM-DD. Ysgrifennwch y dyddiad fel YYYY-MM-DD`,
  'not-a-time': ({ at, value }) =>
    `mae ${at} yn ${shown(value)}, nad yw’n amser ar ffurf HHMMSS. Ysgrifennwch yr amser fel HHMMSS`,
  'unknown-code': ({ at, value, codes }) =>
    `mae ${at} yn ${shown(value)}, nad yw ar ei restr godau. Defnyddiwch un o ${codes}`,
  'too-long': ({ at, value, most }) =>
    `mae ${at} yn ${value.length} o nodau neu ddigidau, mwy na ${most}. Byrhewch ef i ${most}`,
  'zero-padded': ({ at, value }) =>
    `mae ${at} yn ${shown(value)}, â seroau ar y blaen. Dim i’w wneud: fe’i darllenir fel ei werth`,
};

/** The words of a fault of a record's grammar. `fields` are those of the row, and `grammar` those that it must have. */
export const faultWords = (
  { code, field = '', position = 1, message, fix }: RecordFault,
  fields: readonly string[],
  grammar: readonly Field[],
): Words => ({
  en: `${message}. ${fix}`,
  cy: WELSH_FAULTS[code]({
    at: `${field} (maes ${position})`,
    value: fields[position - 1] ?? '',
    codes: Object.keys(grammar[position - 1]?.codes ?? {}).join(', '),
    most: grammar[position - 1]?.length ?? 0,
    got: fields.length,
    wanted: grammar.length,
  }),
});

/** What to do about a semantic warning, and the whole of it in draft Welsh, from its field and the value there. */
const WARNINGS: Readonly<
  Record<SemanticWarningCode, readonly [fix: string, cy: (field: string, value: string) => string]>
> = {
  'status-does-not-fit-state': [
    'Correct whichever of the two is out of date',
    (field, value) =>
      `nid yw ${field} ${value} yn cyd-fynd â’r LOGICAL_STATUS. Cywirwch pa un bynnag o’r ddau sydd wedi dyddio`,
  ],
  'end-date-missing': [
    'Give the date on which it ended',
    (field) => `mae angen ${field} ar gofnod o’r statws hwn. Rhowch y dyddiad y daeth i ben`,
  ],
  'end-date-not-allowed': [
    'Remove the date, or correct the status',
    (field, value) =>
      `ni all cofnod o’r statws hwn fod ag ${field} (${value}). Tynnwch y dyddiad, neu cywirwch y statws`,
  ],
  'end-before-start': [
    'Correct one of the two dates',
    (field, value) => `mae ${field} ${value} cyn y dyddiad dechrau. Cywirwch un o’r ddau ddyddiad`,
  ],
  'date-in-future': ['Correct the date', (field, value) => `mae ${field} ${value} yn y dyfodol. Cywirwch y dyddiad`],
  'date-before-1753': ['Correct the date', (field, value) => `mae ${field} ${value} cyn 1753. Cywirwch y dyddiad`],
  'updated-before-entered': [
    'Correct one of the two dates',
    (field, value) => `mae ${field} ${value} cyn dyddiad cofnodi’r cofnod. Cywirwch un o’r ddau ddyddiad`,
  ],
  'rpc-not-accepted': [
    'Give the point again: 1, 2 or 4',
    (field, value) => `ni dderbynnir ${field} ${value} bellach. Rhowch y pwynt eto: 1, 2 neu 4`,
  ],
  'unclassified-after-a-year': [
    'Classify it',
    () => 'nid yw BLPU cymeradwy sy’n hŷn na blwyddyn wedi’i ddosbarthu o hyd (U). Dosbarthwch ef',
  ],
  'coordinates-outside': [
    'Look for easting and northing in each other’s place, or a digit that is missing',
    (_, value) =>
      `mae’r pwynt (${value}) y tu allan i Gymru a Lloegr. Chwiliwch am ddwyreiniad a gogleddiad o chwith, neu ddigid coll`,
  ],
  'coordinates-missing': [
    'Give its easting and northing',
    () => 'nid oes gan y BLPU gyfesurynnau. Rhowch ei ddwyreiniad a’i ogleddiad',
  ],
  'pao-missing': [
    'Give it one of them',
    () => 'nid oes gan y cyfeiriad rif PAO na thestun PAO. Rhowch un ohonynt iddo',
  ],
  'range-runs-backwards': [
    'Put the lower number first',
    (field, value) => `mae’r ystod yn rhedeg yn ôl i ${field} ${value}. Rhowch y rhif isaf yn gyntaf`,
  ],
  'range-without-start': [
    'Give the start number too, or remove the end number',
    (field, value) => `mae ${field} ${value} heb rif dechrau. Rhowch y rhif dechrau hefyd, neu tynnwch y rhif olaf`,
  ],
};

/** The words of a semantic warning whose field has the value. */
export const warningWords = ({ code, field, message }: SemanticWarning, value: string): Words => {
  const [fix, welsh] = WARNINGS[code];
  return { en: `${message}. ${fix}`, cy: welsh(field, value) };
};

import type { Council, CouncilRegister } from '../register/council.js';
import { valueBelow } from '../schema/walk.js';
import { type FaultCode, type KeyPath, keyOf, type UnplacedFault } from './fault.js';
import { isTestCustodianCode, isTestGss } from './test-values.js';

/** What the checks between keys look at: the values as written, so that they run beside other faults. */
export interface CrossCheckInput {
  readonly values: unknown;
  readonly mode: string;
  readonly register: CouncilRegister;
  /** Whether codes of fictional councils pass. */
  readonly testValues: boolean;
  /** `yyyy-mm-dd`. */
  readonly today: string;
}

type Check = (input: CrossCheckInput) => readonly UnplacedFault[];

const FICTIONAL = { testValues: true } as const;

const at = (values: unknown, ...path: KeyPath): unknown => path.reduce(valueBelow, values);

const textAt = (values: unknown, ...path: KeyPath): string | undefined => {
  const value = at(values, ...path);
  return typeof value === 'string' ? value : undefined;
};

const fault = (code: FaultCode, path: KeyPath, message: string, fix: string): UnplacedFault => ({
  code,
  path,
  at: 'value',
  message: `${keyOf(path)} ${message}`,
  fix,
});

const named = (council: Council): string => `${council.name.en}${council.gss === undefined ? '' : ` (${council.gss})`}`;

const englishName = (values: unknown): string | undefined =>
  textAt(values, 'council', 'name') ?? textAt(values, 'council', 'name', 'en');

/** The register's entry of the council that the settings name, when its code is one. */
export const entryOf = ({ values, register }: Pick<CrossCheckInput, 'values' | 'register'>): Council | undefined => {
  const gss = textAt(values, 'council', 'gss');
  return gss === undefined ? undefined : register.byGss(gss, FICTIONAL);
};

const GSS = ['council', 'gss'];

const gssIsKnown: Check = ({ values, register, testValues, mode, today }) => {
  const gss = textAt(values, ...GSS);
  if (gss === undefined || !/^[ENSW]\d{8}$/.test(gss)) return [];
  if (isTestGss(gss) && !testValues) {
    // Live mode says this itself, with every other test value.
    if (mode === 'live') return [];
    const fix = "Write the council's own code, or write mode: demo.";
    return [
      fault('test-value', GSS, `is ${gss}, a code reserved for fictional councils, which only demo mode takes`, fix),
    ];
  }
  const entry = register.byGss(gss, FICTIONAL);
  if (entry === undefined) {
    const name = englishName(values);
    const [meant] = name === undefined ? [] : register.find(name);
    return [
      fault(
        'disagrees',
        GSS,
        `is ${gss}, which is not the code of a council in the register (${register.date})`,
        meant?.gss === undefined
          ? "Look the council's code up: it is a letter and eight digits."
          : `Did you mean ${meant.gss}, ${meant.name.en}?`,
      ),
    ];
  }
  if (entry.gss !== gss) {
    return [
      fault('disagrees', GSS, `is ${gss}, a former code of ${named(entry)}`, `Write ${entry.gss ?? 'its code'}.`),
    ];
  }
  if (entry.endDate !== undefined && entry.endDate < today) {
    const successors = register.current(entry).map(named);
    return [
      fault(
        'disagrees',
        GSS,
        `is the code of ${entry.name.en}, which ended on ${entry.endDate}`,
        successors.length === 0
          ? 'Write the code of the council that took its place.'
          : `Write the code of the council that took its place: ${successors.join(' or ')}.`,
      ),
    ];
  }
  return [];
};

const plainName = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

const nameIsOfThisCouncil: Check = (input) => {
  const name = englishName(input.values);
  const entry = entryOf(input);
  if (name === undefined || entry === undefined || (entry.fictional === true && !input.testValues)) return [];
  const same = (council: Council): boolean =>
    [council.name.en, council.shortName, ...council.alternativeNames].map(plainName).includes(plainName(name));
  if (same(entry)) return [];
  // Councils choose how they are called; only a name that is another council's own is surely a mistake.
  const other = input.register
    .find(name, FICTIONAL)
    .find((council) => council.current && plainName(council.name.en) === plainName(name));
  if (other === undefined) return [];
  return [
    fault(
      'disagrees',
      GSS,
      `is the code of ${entry.name.en}, and council.name is ${name}`,
      other.gss === undefined
        ? 'Change one of the two.'
        : `Write ${other.gss} for ${other.name.en}, or change the name.`,
    ),
  ];
};

const CUSTODIAN = ['council', 'custodianCode'];

const custodianAgrees: Check = (input) => {
  const code = at(input.values, ...CUSTODIAN);
  const entry = entryOf(input);
  if (typeof code !== 'number') return [];
  if (isTestCustodianCode(code) && !input.testValues) {
    if (input.mode === 'live') return [];
    const fix = 'Leave the key out to get the code from the register of councils, or write mode: demo.';
    return [
      fault('test-value', CUSTODIAN, `is ${code}, reserved for fictional councils, which only demo mode takes`, fix),
    ];
  }
  if (entry === undefined || entry.custodianCode === code) return [];
  const holder = input.register.byCustodianCode(code, FICTIONAL);
  if (entry.custodianCode === undefined && holder === undefined) return [];
  return [
    fault(
      'disagrees',
      CUSTODIAN,
      `is ${code}, ${holder === undefined ? 'which the register does not know' : `the code of ${holder.name.en}`}, and council.gss is of ${entry.name.en}`,
      entry.custodianCode === undefined
        ? `Leave the key out: the register knows no custodian code of ${entry.name.en}.`
        : `Write ${entry.custodianCode}, or leave the key out to get it from the register.`,
    ),
  ];
};

const countyAgrees: Check = (input) => {
  const county = textAt(input.values, 'council', 'county');
  const entry = entryOf(input);
  if (county === undefined || entry === undefined || county === entry.county) return [];
  const path = ['council', 'county'];
  if (entry.county === undefined) {
    return [
      fault(
        'disagrees',
        path,
        `is ${county}, and ${entry.name.en} is not a district of a county`,
        'Leave the key out.',
      ),
    ];
  }
  const right = input.register.countyOf(entry, FICTIONAL);
  return [
    fault(
      'disagrees',
      path,
      `is ${county}, which is not the county of ${entry.name.en}`,
      `Write ${entry.county}${right === undefined ? '' : ` (${right.name.en})`}, or leave the key out.`,
    ),
  ];
};

const districtsAgree: Check = (input) => {
  const districts = at(input.values, 'council', 'districts');
  const entry = entryOf(input);
  if (!Array.isArray(districts) || entry === undefined) return [];
  const path = ['council', 'districts'];
  const known = input.register.districtsOf(entry, FICTIONAL);
  if (known.length === 0) {
    if (districts.length === 0) return [];
    return [fault('disagrees', path, `is given, and ${entry.name.en} has no districts`, 'Leave the key out.')];
  }
  const codes = known.map(({ gss }) => gss);
  const strangers = districts.flatMap((gss: unknown, index) =>
    typeof gss !== 'string' || codes.includes(gss)
      ? []
      : [
          fault(
            'disagrees',
            [...path, index],
            `is ${gss}, which is not a district of ${entry.name.en}`,
            'Remove it, or leave the whole key out to get the districts from the register.',
          ),
        ],
  );
  const left = known.filter(({ gss }) => !districts.includes(gss));
  if (left.length === 0) return strangers;
  return [
    ...strangers,
    fault(
      'disagrees',
      path,
      `leaves out ${left.map(named).join(', ')}`,
      'Add what is left out, or leave the whole key out to get the districts from the register.',
    ),
  ];
};

const ACCESSIBILITY = ['statements', 'accessibility'];

const complianceAgrees: Check = ({ values }) => {
  const compliance = textAt(values, ...ACCESSIBILITY, 'compliance');
  const issues = at(values, ...ACCESSIBILITY, 'issues');
  if (!Array.isArray(issues)) return [];
  if (compliance === 'fully' && issues.length > 0) {
    return [
      fault(
        'disagrees',
        [...ACCESSIBILITY, 'compliance'],
        `is fully, and ${issues.length} of what is not accessible are listed`,
        'Write partially, or empty the list of issues.',
      ),
    ];
  }
  if ((compliance === 'partially' || compliance === 'not') && issues.length === 0) {
    return [
      fault(
        'disagrees',
        [...ACCESSIBILITY, 'issues'],
        `is empty, and compliance is ${compliance}`,
        'List what is not accessible, each as one sentence, or write compliance: fully.',
      ),
    ];
  }
  return [];
};

const reviewedAfterPrepared: Check = ({ values }) => {
  const prepared = textAt(values, ...ACCESSIBILITY, 'preparedOn');
  const reviewed = textAt(values, ...ACCESSIBILITY, 'reviewedOn');
  if (prepared === undefined || reviewed === undefined || prepared <= reviewed) return [];
  return [
    fault(
      'disagrees',
      [...ACCESSIBILITY, 'reviewedOn'],
      `is ${reviewed}, before the statement was prepared (${prepared})`,
      'Write the day of the last review, which is the day of preparation at the earliest.',
    ),
  ];
};

const CHECKS: readonly Check[] = [
  gssIsKnown,
  nameIsOfThisCouncil,
  custodianAgrees,
  countyAgrees,
  districtsAgree,
  complianceAgrees,
  reviewedAfterPrepared,
];

/** Every way in which keys of the settings disagree with each other or with the register. */
export const crossCheck = (input: CrossCheckInput): readonly UnplacedFault[] => CHECKS.flatMap((check) => check(input));

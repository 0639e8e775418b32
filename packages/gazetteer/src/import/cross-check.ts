import type { Draft } from '../build/draft.js';
import { LANGUAGES } from '../build/draft.js';
import { attachDetails } from './attach.js';
import { REFUSED } from './record-draft.js';
import type { RefusalCode, WarningCode } from './report.js';

/** A row that turned out not to fit once the whole file was read. */
export interface LateRefusal {
  readonly line: number;
  readonly offset: number;
  readonly code: RefusalCode;
  readonly recordType: number;
  readonly message: string;
  readonly fix: string;
}
export interface LateWarning {
  readonly line: number;
  readonly offset: number;
  readonly code: WarningCode;
  readonly recordType: number;
  readonly message: string;
}
export interface CrossCheckSink {
  refuse(refusal: LateRefusal): void;
  warn(warning: LateWarning): void;
}

const FIXES = {
  descriptor: 'Export the street (record 11) of this USRN too, or remove its descriptor',
  street: 'Give the street a descriptor (record 15) and export again',
  lpi: 'Export the BLPU (record 21) of this UPRN too, or remove the LPI',
  lpiStreet: 'Export the street (records 11 and 15) of this USRN too, or correct the USRN of the LPI',
  detail: 'Export the BLPU (record 21) of this UPRN too, or remove the record',
  blpu: 'Give the BLPU an address (record 24), or see why its LPI was refused',
} as const;

/** Streets need a descriptor and descriptors a street. Returns the USRNs that have both. */
const checkStreets = (draft: Draft, sink: CrossCheckSink): Set<number> => {
  const [streets, descriptors] = [draft.streets.columns, draft.descriptors.columns];
  const known = new Map<number, boolean>();
  for (let i = 0; i < draft.streets.length; i += 1) if (!streets.dead[i]) known.set(streets.usrn[i] ?? 0, false);
  for (let i = 0; i < draft.descriptors.length; i += 1) {
    if (descriptors.dead[i]) continue;
    const usrn = descriptors.usrn[i] ?? 0;
    if (known.has(usrn)) {
      known.set(usrn, true);
      continue;
    }
    descriptors.dead[i] = REFUSED;
    const [line = 0, offset = 0] = [descriptors.line[i], descriptors.offset[i]];
    const message = `The street descriptor's USRN ${usrn} has no street record`;
    sink.refuse({ line, offset, code: 'descriptor-without-street', recordType: 15, message, fix: FIXES.descriptor });
  }
  for (let i = 0; i < draft.streets.length; i += 1) {
    const usrn = streets.usrn[i] ?? 0;
    if (streets.dead[i] || known.get(usrn)) continue;
    streets.dead[i] = REFUSED;
    const [line = 0, offset = 0] = [streets.line[i], streets.offset[i]];
    const message = `The street with USRN ${usrn} has no descriptor`;
    sink.refuse({ line, offset, code: 'street-without-descriptor', recordType: 11, message, fix: FIXES.street });
  }
  return new Set([...known].filter(([, described]) => described).map(([usrn]) => usrn));
};

/** LPIs need a BLPU and, unless they are an address in one text, a street. */
const checkLpis = (
  draft: Draft,
  streets: ReadonlySet<number>,
  uprns: ReadonlyMap<number, number>,
  sink: CrossCheckSink,
) => {
  const lpis = draft.lpis.columns;
  const addressed = new Uint8Array(draft.blpus.length);
  const approved = new Set<number>();
  for (let i = 0; i < draft.lpis.length; i += 1) {
    if (lpis.dead[i]) continue;
    const [uprn = 0, usrn = 0, line = 0, offset = 0] = [lpis.uprn[i], lpis.usrn[i], lpis.line[i], lpis.offset[i]];
    const blpu = uprns.get(uprn);
    if (blpu === undefined) {
      lpis.dead[i] = REFUSED;
      const message = `The LPI's UPRN ${uprn} has no BLPU in this file`;
      sink.refuse({ line, offset, code: 'lpi-without-blpu', recordType: 24, message, fix: FIXES.lpi });
    } else if (!lpis.whole[i] && !streets.has(usrn)) {
      lpis.dead[i] = REFUSED;
      const message = `The LPI's USRN ${usrn} has no street with a descriptor in this file`;
      sink.refuse({ line, offset, code: 'lpi-without-street', recordType: 24, message, fix: FIXES.lpiStreet });
    } else {
      addressed[blpu] = 1;
      if (lpis.status[i] !== 1) continue;
      const language = lpis.language[i] ?? 0;
      const key = blpu * LANGUAGES.length + language;
      if (approved.has(key)) {
        const message = `UPRN ${uprn} has a second approved LPI in ${LANGUAGES[language] ?? ''}`;
        sink.warn({ line, offset, code: 'two-approved-lpis', recordType: 24, message });
      }
      approved.add(key);
    }
  }
  return addressed;
};

/** BLPUs need an address; a parent should be in the file. */
const checkBlpus = (draft: Draft, addressed: Uint8Array, uprns: ReadonlyMap<number, number>, sink: CrossCheckSink) => {
  const blpus = draft.blpus.columns;
  for (let i = 0; i < draft.blpus.length; i += 1) {
    if (blpus.dead[i]) continue;
    const [uprn = 0, parent = 0, line = 0, offset = 0] = [
      blpus.uprn[i],
      blpus.parent[i],
      blpus.line[i],
      blpus.offset[i],
    ];
    if (!addressed[i]) {
      blpus.dead[i] = REFUSED;
      const message = `The BLPU with UPRN ${uprn} has no LPI that was kept, so it has no address`;
      sink.refuse({ line, offset, code: 'blpu-without-lpi', recordType: 21, message, fix: FIXES.blpu });
    } else if (parent !== 0 && !uprns.has(parent)) {
      const message = `The parent ${parent} of UPRN ${uprn} is not in this file`;
      sink.warn({ line, offset, code: 'parent-not-in-file', recordType: 21, message });
    }
  }
};

/** Classifications, organisations and delivery points need a BLPU. */
const checkDetails = (draft: Draft, uprns: ReadonlyMap<number, number>, sink: CrossCheckSink) => {
  const kinds = [
    { table: draft.deliveryPoints, recordType: 28, name: 'delivery point' },
    { table: draft.organisations, recordType: 31, name: 'organisation' },
    { table: draft.classifications, recordType: 32, name: 'classification' },
  ] as const;
  for (const { table, recordType, name } of kinds) {
    const { dead, line, offset, uprn } = table.columns;
    for (let i = 0; i < table.length; i += 1) {
      if (dead[i] || uprns.has(uprn[i] ?? 0)) continue;
      dead[i] = REFUSED;
      const message = `The ${name}'s UPRN ${uprn[i] ?? 0} has no BLPU in this file`;
      const place = { line: line[i] ?? 0, offset: offset[i] ?? 0 };
      sink.refuse({ ...place, code: 'record-without-blpu', recordType, message, fix: FIXES.detail });
    }
  }
};

/** Finds what does not fit together once the whole file is read, marks it dead in the draft, and joins the rest. */
export const crossCheck = (draft: Draft, sink: CrossCheckSink): void => {
  const streets = checkStreets(draft, sink);
  const uprns = new Map<number, number>();
  for (let i = 0; i < draft.blpus.length; i += 1)
    if (!draft.blpus.columns.dead[i]) uprns.set(draft.blpus.columns.uprn[i] ?? 0, i);
  const addressed = checkLpis(draft, streets, uprns, sink);
  checkBlpus(draft, addressed, uprns, sink);
  checkDetails(draft, uprns, sink);
  attachDetails(draft, uprns);
};

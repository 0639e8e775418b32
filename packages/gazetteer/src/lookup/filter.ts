import { type LogicalStatus, logicalStatusOf } from '@guildhall/address';
import { POSTAL_FLAGS } from '../build/draft.js';
import { blpuStatus, LPI_OFFERED, lpiPostal, lpiStatus } from '../build/flags.js';
import type { Sections } from './sections.js';
import type { Texts } from './texts.js';

/** Which addresses a lookup gives. Without any: approved and provisional ones that receive post. */
export interface AddressFilter {
  /** Statuses of the BLPU. Search gives no historical or rejected ones whatever is asked. */
  readonly statuses?: readonly LogicalStatus[] | undefined;
  /** `any` adds street records, objects of interest and what receives no post. Default `postal`. */
  readonly postal?: 'postal' | 'any' | undefined;
  /** Beginning of the classification, for example `R` or `RD06`. */
  readonly classification?: string | undefined;
  /** Only addresses with a UPRN. */
  readonly withUprn?: boolean | undefined;
}

const DEFAULT_STATUSES: readonly LogicalStatus[] = ['approved', 'provisional'];

/** Turns a filter into a test of an LPI's number. */
export const acceptor = (sections: Sections, texts: Texts, filter: AddressFilter = {}): ((lpi: number) => boolean) => {
  const { lpis, blpus } = sections;
  const classes = Array.from(blpus.classes, (text) => texts.raw(text));
  const { classification, withUprn } = filter;
  const narrow = (blpu: number) =>
    (withUprn !== true || blpu < blpus.uprn.length) &&
    (classification === undefined || (classes[blpus.class[blpu] ?? 0] ?? '').startsWith(classification.toUpperCase()));
  if (filter.statuses === undefined && filter.postal !== 'any')
    return (lpi) => ((lpis.flags[lpi] ?? 0) & LPI_OFFERED) !== 0 && narrow(lpis.blpu[lpi] ?? 0);
  const statuses = filter.statuses ?? DEFAULT_STATUSES;
  return (lpi) => {
    const blpu = lpis.blpu[lpi] ?? 0;
    const status = logicalStatusOf(blpuStatus(blpus.flags[blpu] ?? 0));
    if (status === undefined || !statuses.includes(status) || !narrow(blpu)) return false;
    if (filter.postal === 'any') return true;
    const flags = lpis.flags[lpi] ?? 0;
    const own = logicalStatusOf(lpiStatus(flags));
    const current = own === 'approved' || own === 'provisional' || own === 'alternative' || own === status;
    const className = classes[blpus.class[blpu] ?? 0] ?? '';
    return current && POSTAL_FLAGS[lpiPostal(flags)] !== 'N' && !/^(?:PS|Z)/.test(className);
  };
};

import type { RecordLanguage } from '../codes/flags.js';
import type { StreetDescriptor } from '../model/bs7666.js';
import type { LabelLanguage } from '../provider.js';

/** The language code of BS 7666 records for a label's language. */
export const RECORD_LANGUAGE: Readonly<Record<LabelLanguage, RecordLanguage>> = { en: 'ENG', cy: 'CYM' };

/**
 * The record in a language: joins an LPI to its descriptor on language (and USRN, which the caller has chosen by), and falls
 * back to the first in any other language.
 */
export const inLanguage = <R extends { readonly language: RecordLanguage }>(
  records: readonly R[],
  language: RecordLanguage,
): R | undefined => records.find((record) => record.language === language) ?? records[0];

/** The descriptor that an LPI's label needs: same USRN and language, else same USRN in any language. */
export const descriptorFor = (
  lpi: { readonly usrn: string; readonly language: RecordLanguage },
  descriptors: readonly StreetDescriptor[],
): StreetDescriptor | undefined =>
  inLanguage(
    descriptors.filter((descriptor) => descriptor.usrn === lpi.usrn),
    lpi.language,
  );

/** LPI statuses from the one to show to the one to show last. */
const PREFERENCE: readonly number[] = [1, 6, 3, 5, 8, 7, 9];

/**
 * The LPI that a property is shown by: the approved one in the language, else the approved one in another, then
 * provisional, alternative and so on. Undefined for an empty list.
 */
export const preferredLpi = <L extends { readonly language: RecordLanguage; readonly logicalStatus: number }>(
  lpis: readonly L[],
  language: RecordLanguage,
): L | undefined => {
  let best: L | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const lpi of lpis) {
    const status = PREFERENCE.indexOf(lpi.logicalStatus);
    const rank = (status < 0 ? PREFERENCE.length : status) * 2 + (lpi.language === language ? 0 : 1);
    if (rank < bestRank) [best, bestRank] = [lpi, rank];
  }
  return best;
};

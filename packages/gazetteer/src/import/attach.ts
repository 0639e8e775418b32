import type { Draft } from '../build/draft.js';
import { REFUSED } from './record-draft.js';

type Details = Draft['classifications'];

/** The text of each BLPU's detail: that of a record in force before that of one that has ended, the first before later ones. */
const textsOf = (details: Details, uprns: ReadonlyMap<number, number>): Map<number, number> => {
  const { dead, ended, text, uprn } = details.columns;
  const texts = new Map<number, number>();
  for (const wanted of [0, 1]) {
    for (let row = 0; row < details.length; row += 1) {
      if (dead[row] || ended[row] !== wanted) continue;
      const blpu = uprns.get(uprn[row] ?? 0);
      if (blpu !== undefined && !texts.has(blpu)) texts.set(blpu, text[row] ?? 0);
    }
  }
  return texts;
};

/** Who was there once is not said. */
const endOrganisations = ({ organisations }: Draft): void => {
  const { dead, ended } = organisations.columns;
  for (let row = 0; row < organisations.length; row += 1) if (ended[row] && !dead[row]) dead[row] = REFUSED;
};

/**
 * Gives BLPUs the classification and organisation that AddressBase keeps in records of their own, and LPIs the postcode,
 * postal flag and post town that it keeps with the BLPU and its delivery point. Does nothing to a draft of DTF.
 */
export const attachDetails = (draft: Draft, uprns: ReadonlyMap<number, number>): void => {
  const { blpus, classifications, deliveryPoints, lpis, organisations } = draft;
  endOrganisations(draft);
  for (const [blpu, text] of textsOf(classifications, uprns)) blpus.columns.classification[blpu] = text;
  for (const [blpu, text] of textsOf(organisations, uprns)) blpus.columns.organisation[blpu] = text;
  const towns = new Map<number, number>();
  for (let row = 0; row < deliveryPoints.length; row += 1) {
    const blpu = uprns.get(deliveryPoints.columns.uprn[row] ?? 0);
    if (!deliveryPoints.columns.dead[row] && blpu !== undefined)
      towns.set(blpu, deliveryPoints.columns.postTown[row] ?? 0);
  }
  for (let row = 0; row < lpis.length; row += 1) {
    const blpu = uprns.get(lpis.columns.uprn[row] ?? 0);
    if (lpis.columns.dead[row] || blpu === undefined) continue;
    if (lpis.columns.postcode[row] === 0) lpis.columns.postcode[row] = blpus.columns.postcode[blpu] ?? 0;
    if (lpis.columns.postal[row] === 0) lpis.columns.postal[row] = blpus.columns.postal[blpu] ?? 0;
    if (lpis.columns.postTown[row] === 0) lpis.columns.postTown[row] = towns.get(blpu) ?? 0;
  }
};

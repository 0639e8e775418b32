/** Ranges that Ofcom sets aside for drama, so that they ring nobody: the first and last number of each, without +44. */
export const DRAMA_RANGES: readonly { readonly from: number; readonly to: number; readonly kind: string }[] = [
  { from: 1632960000, to: 1632960999, kind: 'no area' },
  { from: 7700900000, to: 7700900999, kind: 'mobile' },
  { from: 8081570000, to: 8081570999, kind: 'freephone' },
];

/** The date on which the ranges were held against those that the GOV.UK Design System quotes from Ofcom. */
export const DRAMA_RANGES_HOLD_FROM = '2026-11-24';

/** Whether an E.164 number is in a drama range. */
export const isDrama = (e164: string): boolean => {
  if (!e164.startsWith('+44') || e164.length !== 13) return false;
  const number = Number(e164.slice(3));
  return DRAMA_RANGES.some(({ from, to }) => number >= from && number <= to);
};

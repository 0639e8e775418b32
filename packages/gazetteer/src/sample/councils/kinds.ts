import type { Named } from '../council.js';

const english = (list: string): Named[] => list.split(' ').map((en) => ({ en }));

/** Kinds of street in an English town. */
export const TOWN_KINDS = english(
  'STREET ROAD LANE AVENUE CLOSE DRIVE WAY TERRACE CRESCENT PLACE GARDENS GROVE COURT RISE WALK VIEW GREEN',
);
/** Makes named texts of a list of English words. */
export const englishWords = (list: string): Named[] => english(list.trim().replace(/\s+/g, ' '));
/** Words and names with a blank in them, one a line. */
export const lines = (list: string): string[] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim());

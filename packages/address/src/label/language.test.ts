import { describe, expect, it } from 'vitest';
import { descriptorFor, preferredLpi } from './language.js';
import { streetLabel } from './street-label.js';

const DESCRIPTORS = [
  { usrn: '99900001', language: 'ENG', description: 'CASTLE ROAD', town: 'SALTERSHAVEN' },
  { usrn: '99900001', language: 'CYM', description: 'HEOL Y CASTELL', town: 'PENTREHALEN' },
  { usrn: '99900002', language: 'ENG', description: 'QUAY STREET', locality: 'GLANCEIRW', town: 'Glanceirw' },
] as const;

describe('descriptorFor', () => {
  it('joins on USRN and language', () => {
    expect(descriptorFor({ usrn: '99900001', language: 'CYM' }, DESCRIPTORS)?.description).toBe('HEOL Y CASTELL');
  });
  it('falls back to any language of the same street', () => {
    expect(descriptorFor({ usrn: '99900002', language: 'CYM' }, DESCRIPTORS)?.description).toBe('QUAY STREET');
  });
  it('never takes another street', () => {
    expect(descriptorFor({ usrn: '99900003', language: 'ENG' }, DESCRIPTORS)).toBeUndefined();
  });
});

describe('preferredLpi', () => {
  const lpi = (language: 'ENG' | 'CYM', logicalStatus: number) => ({ language, logicalStatus });
  it.each([
    ['the approved one in the language', [lpi('ENG', 1), lpi('CYM', 1)], 'CYM', 1],
    ['an approved one in English before a provisional Welsh one', [lpi('ENG', 1), lpi('CYM', 6)], 'ENG', 0],
    ['a provisional one before an alternative', [lpi('CYM', 3), lpi('CYM', 6)], 'CYM', 1],
    ['a historical one where there is no other', [lpi('ENG', 8)], 'ENG', 0],
    ['an unknown status last', [lpi('CYM', 4), lpi('CYM', 9)], 'CYM', 1],
  ] as const)('shows %s', (_, lpis, __, at) => {
    expect(preferredLpi(lpis, 'CYM')).toBe(lpis[at]);
  });
  it('has nothing to show of an empty list', () => {
    expect(preferredLpi([], 'ENG')).toBeUndefined();
  });
});

describe('streetLabel', () => {
  it('names street, locality and town', () => {
    expect(streetLabel({ description: 'MILL LANE', locality: 'SKELBY', town: 'HARTWOLD' })).toBe(
      'Mill Lane, Skelby, Hartwold',
    );
  });
  it('says a town that repeats its locality once', () => {
    expect(streetLabel(DESCRIPTORS[2])).toBe('Quay Street, Glanceirw');
  });
  it('writes capitals where asked', () => {
    expect(streetLabel({ description: 'Mill Lane' }, { case: 'upper' })).toBe('MILL LANE');
  });
});

import { describe, expect, it } from 'vitest';
import { PROBLEM_IDS, type ProblemId } from '../problems/ids.js';
import { text } from '../text.js';
import type { Body } from './body.js';
import type { Nation, Tier } from './nation.js';
import { FIND_YOUR_COUNCIL, NATIONAL_BODIES } from './national-bodies.js';
import { type Place, responsibleFor } from './responsible.js';

const placeIn = (nation: Nation, tier: Tier, rest: Partial<Place> = {}): Place => ({
  nation,
  tier,
  roads: NATIONAL_BODIES[nation].roads,
  county: undefined,
  districts: [],
  handover: [],
  ours: [],
  ...rest,
});

const handedOver = (place: Place): readonly ProblemId[] =>
  PROBLEM_IDS.filter((problem) => responsibleFor(problem, place).kind === 'others');

const ostley: Body = {
  name: text('Ostley District Council', 'Ostley District Council'),
  url: 'https://ostley.example/',
};
const wexmoor: Body = {
  name: text('Wexmoor District Council', 'Wexmoor District Council'),
  url: 'https://wexmoor.example/',
};

describe('who is responsible where the settings say nothing', () => {
  it.each<[string, Place, readonly ProblemId[]]>([
    ['an English unitary', placeIn('england', 'single'), []],
    ['a London borough', placeIn('england', 'london-borough'), []],
    ['a county', placeIn('england', 'county'), ['fly-tipping', 'graffiti', 'missed-bin']],
    ['a district', placeIn('england', 'district'), ['pothole', 'street-light']],
    ['a Welsh council', placeIn('wales', 'single'), []],
    ['a Scottish council', placeIn('scotland', 'single'), []],
    ['a council of Northern Ireland', placeIn('northern-ireland', 'single'), ['pothole', 'street-light']],
  ])('%s', (_, place, expected) => {
    expect(handedOver(place)).toEqual(expected);
  });

  it('is the Department for Infrastructure for roads in Northern Ireland', () => {
    const responsible = responsibleFor('pothole', placeIn('northern-ireland', 'single'));
    expect(responsible).toEqual({ kind: 'others', bodies: [NATIONAL_BODIES['northern-ireland'].roads] });
  });
});

describe('the other tier', () => {
  it('is named where it is known', () => {
    const marlshire = {
      name: text('Marlshire County Council', 'Marlshire County Council'),
      url: 'https://marlshire.example/',
    };
    const district = placeIn('england', 'district', { county: marlshire });
    const county = placeIn('england', 'county', { districts: [wexmoor, ostley] });
    expect(responsibleFor('pothole', district)).toEqual({ kind: 'others', bodies: [marlshire] });
    expect(responsibleFor('missed-bin', county)).toEqual({ kind: 'others', bodies: [wexmoor, ostley] });
  });

  it('is looked for by postcode where it is not', () => {
    expect(responsibleFor('pothole', placeIn('england', 'district'))).toMatchObject({
      bodies: [{ name: { en: 'your county council' }, url: FIND_YOUR_COUNCIL }],
    });
    expect(responsibleFor('missed-bin', placeIn('england', 'county'))).toMatchObject({
      bodies: [{ name: { en: 'your district or borough council' }, url: FIND_YOUR_COUNCIL }],
    });
  });
});

describe('who is responsible where the settings say so', () => {
  it('is every council that they name for the problem, in their order', () => {
    const handover = [
      { problem: 'missed-bin', to: wexmoor },
      { problem: 'graffiti', to: ostley },
      { problem: 'missed-bin', to: ostley },
    ] as const;
    expect(responsibleFor('missed-bin', placeIn('england', 'county', { handover }))).toEqual({
      kind: 'others',
      bodies: [wexmoor, ostley],
    });
  });

  it('is this council for a problem of the other tier that it says is its own', () => {
    const place = placeIn('england', 'district', { ours: ['street-light'] });
    expect(handedOver(place)).toEqual(['pothole']);
  });
});

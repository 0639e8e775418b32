import type { ProblemId } from '../problems/ids.js';
import { text } from '../text.js';
import type { Body } from './body.js';
import type { Nation, Tier } from './nation.js';
import { FIND_YOUR_COUNCIL } from './national-bodies.js';

/** Who looks after a kind of problem: this council, or one or several others whose areas share it. */
export type Responsible =
  | { readonly kind: 'this-council' }
  | { readonly kind: 'others'; readonly bodies: readonly [Body, ...Body[]] };

const THIS_COUNCIL: Responsible = { kind: 'this-council' };

/** Where the register of councils does not name the other tier. */
const A_COUNTY: Body = {
  name: text('your county council', 'eich cyngor sir'),
  url: FIND_YOUR_COUNCIL,
};
const A_DISTRICT: Body = {
  name: text('your district or borough council', 'eich cyngor dosbarth neu fwrdeistref'),
  url: FIND_YOUR_COUNCIL,
};

const others = ([first = A_DISTRICT, ...rest]: readonly Body[]): Responsible => ({
  kind: 'others',
  bodies: [first, ...rest],
});

/**
 * Who looks after what where a council's settings are silent. In two-tier England the county is the highway authority
 * (Highways Act 1980, section 1) and the districts collect waste and keep streets clean (Environmental Protection Act
 * 1990, sections 30 and 89). In Northern Ireland the Department for Infrastructure looks after roads and their lights.
 */
const byLaw = (problem: ProblemId, place: Place): Responsible => {
  const highways = problem === 'pothole' || problem === 'street-light';
  const cleansing = problem === 'fly-tipping' || problem === 'graffiti' || problem === 'missed-bin';
  if (place.nation === 'northern-ireland' && highways) return others([place.roads]);
  if (place.tier === 'district' && highways) return others([place.county ?? A_COUNTY]);
  if (place.tier === 'county' && cleansing) return others(place.districts);
  return THIS_COUNCIL;
};

/** What decides who is responsible. */
export interface Place {
  readonly nation: Nation;
  readonly tier: Tier;
  readonly roads: Body;
  /** The county of a district, where it is known. */
  readonly county: Body | undefined;
  /** The districts of a county, as far as they are known. */
  readonly districts: readonly Body[];
  readonly handover: readonly { readonly problem: ProblemId; readonly to: Body }[];
  readonly ours: readonly ProblemId[];
}

/** Who looks after `problem`: what the settings say, else what the law says for the nation and tier. */
export const responsibleFor = (problem: ProblemId, place: Place): Responsible => {
  const named = place.handover.filter((entry) => entry.problem === problem).map((entry) => entry.to);
  if (named.length > 0) return others(named);
  return place.ours.includes(problem) ? THIS_COUNCIL : byLaw(problem, place);
};

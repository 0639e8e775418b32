import type { Contact, CouncilSettings } from '@guildhall/council';
import { register } from '@guildhall/council/register';
import { PROBLEM_IDS, type ProblemId } from './problems/ids.js';
import type { ReportAProblemSettings } from './settings.js';
import { inBoth, type Text } from './text.js';
import type { Body } from './who/body.js';
import { type Nation, nationOf, tierOf } from './who/nation.js';
import { FIND_YOUR_COUNCIL, NATIONAL_BODIES, type NationalBodies, RED_ROUTES } from './who/national-bodies.js';
import { type Responsible, responsibleFor } from './who/responsible.js';

/** A council's parish or community councils, and which problems may be theirs. */
export interface Parish extends Body {
  readonly problems: readonly string[];
}

/** All that the pages need to know of one council, worked out once from its settings. */
export interface Composition {
  readonly council: Text;
  readonly contact: Contact;
  readonly nation: Nation;
  readonly national: NationalBodies;
  /** Looks after red routes: London boroughs only. */
  readonly redRoutes: Body | undefined;
  readonly parish: Parish | undefined;
  readonly responsible: Readonly<Record<ProblemId, Responsible>>;
  readonly binsOutBy: Text | undefined;
  readonly whatHappensNext: readonly Text[] | undefined;
}

/** Digits and spaces alone, which a telephone link can dial: `(01632) 960-101` → `01632 960101`. */
const dialled = (phone: string): string =>
  phone
    .replace(/[^\d+ ]/g, '')
    .replace(/ +/g, ' ')
    .trim();

const toBody = (body: {
  name: { en: string; cy?: string | undefined };
  url: string;
  phone?: string | undefined;
}): Body => ({
  name: inBoth(body.name),
  url: body.url,
  ...(body.phone === undefined ? {} : { phone: dialled(body.phone) }),
});

/** A council of the other tier, by its GSS code. Fictional councils are found too: the code is from the settings. */
const councilOf = (gss: string): Body | undefined => {
  const council = register.byGss(gss, { testValues: true });
  if (council === undefined) return undefined;
  return { name: inBoth(council.name), url: council.homepage ?? FIND_YOUR_COUNCIL };
};

/** What the pages of this council's service are made from. */
export const compose = (settings: CouncilSettings, own: ReportAProblemSettings): Composition => {
  const { gss, county, districts = [] } = settings.council;
  const nation = nationOf(gss);
  const defaults = NATIONAL_BODIES[nation];
  const national: NationalBodies = {
    ...defaults,
    roads: own.trunkRoads === undefined ? defaults.roads : toBody(own.trunkRoads),
    electricityPhone: dialled(own.emergencyPhones?.electricity ?? defaults.electricityPhone),
    gasPhone: dialled(own.emergencyPhones?.gas ?? defaults.gasPhone),
  };
  const responsible = Object.fromEntries(
    PROBLEM_IDS.map((problem) => [
      problem,
      responsibleFor(problem, {
        nation,
        tier: tierOf(gss),
        roads: national.roads,
        county: county === undefined ? undefined : councilOf(county),
        districts: districts.flatMap((district) => councilOf(district) ?? []),
        handover: (own.handover ?? []).map((entry) => ({ problem: entry.problem, to: toBody(entry.to) })),
        ours: own.ours ?? [],
      }),
    ]),
  ) as Record<ProblemId, Responsible>;
  return {
    council: inBoth(settings.council.name),
    contact: {
      ...settings.contact,
      phone: dialled(settings.contact.phone),
      outOfHoursPhone: dialled(settings.contact.outOfHoursPhone),
    },
    nation,
    national,
    redRoutes: tierOf(gss) === 'london-borough' ? RED_ROUTES : undefined,
    parish:
      own.parish === undefined
        ? undefined
        : { ...toBody(own.parish), problems: own.parish.problems ?? ['street-light', 'graffiti', 'something-else'] },
    responsible,
    binsOutBy: own.binsOutBy === undefined ? undefined : inBoth(own.binsOutBy),
    whatHappensNext: own.whatHappensNext?.map(inBoth),
  };
};

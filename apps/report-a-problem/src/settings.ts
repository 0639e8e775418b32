import { z } from 'zod';
import { PROBLEM_IDS } from './problems/ids.js';

const localised = z.strictObject({ en: z.string().trim().min(1), cy: z.string().trim().min(1).optional() });

const body = z.strictObject({
  name: localised.describe('The name, as residents know it, in each language'),
  url: z.url({ protocol: /^https?$/ }).describe('Where a resident reports the problem to them'),
  phone: z.string().trim().min(3).optional().describe('A telephone number that takes such reports'),
});

const problem = z.enum(PROBLEM_IDS);

/** The schema of `services.report-a-problem` in council.yml. Nothing in it is required. */
export const reportAProblemSchema = z.strictObject({
  handover: z
    .array(z.strictObject({ problem, to: body }))
    .optional()
    .describe(
      'Problems that another council looks after, and where to report them. Name a problem more than once where several councils share it, for example the districts of a county. Without an entry, two-tier areas and Northern Ireland hand over by law to the other tier or department',
    ),
  ours: z
    .array(problem)
    .optional()
    .describe(
      'Problems that this council looks after although its tier usually does not, for example lights of a district',
    ),
  parish: z
    .strictObject({
      name: localised.describe('What residents call it: “your town or parish council”, or one by name'),
      url: z.url({ protocol: /^https?$/ }).describe('A list of the parish councils, or the one council’s own site'),
      phone: z.string().trim().min(3).optional(),
      problems: z
        .array(z.enum(['street-light', 'graffiti', 'something-else']))
        .min(1)
        .optional()
        .describe('Which problems may be a parish’s: by default its lights, its shelters and benches, and its land'),
    })
    .optional()
    .describe('Parish, town or community councils that look after lights, bus shelters, benches or play areas'),
  trunkRoads: body
    .optional()
    .describe('Who looks after motorways and trunk roads, in place of the body of the council’s nation'),
  emergencyPhones: z
    .strictObject({
      electricity: z.string().trim().min(3).optional().describe('By default 105, or NIE Networks in Northern Ireland'),
      gas: z.string().trim().min(3).optional().describe('By default the gas emergency line of the nation'),
    })
    .optional(),
  binsOutBy: localised
    .optional()
    .describe('The time by which bins must be out, as in running text: “6am”. Without it the page names no time'),
  whatHappensNext: z
    .array(localised)
    .min(1)
    .optional()
    .describe('What the council promises after a report, one sentence each, in place of a text that promises no time'),
});

/** What a council says of this service: who else looks after what, and what it promises. */
export type ReportAProblemSettings = z.output<typeof reportAProblemSchema>;

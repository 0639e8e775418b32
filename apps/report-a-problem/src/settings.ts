import { localised, type SettingsFragment } from '@guildhall/council';
import { z } from 'zod';
import { PROBLEM_IDS } from './problems/ids.js';

/** What the editor hints, the reference page and the faults of council.yml say of a key. */
const shown = (description: string, example: string) => ({ description, examples: [example] });

const url = () =>
  z.url({ protocol: /^https$/, error: 'is not a secure web address' }).max(2000, 'is longer than 2000 characters');

const phone = () =>
  z
    .string()
    .trim()
    .regex(/^\+?[\d() -]{3,20}$/, { error: 'is not a telephone number' });

const body = () =>
  z.strictObject({
    name: localised().meta(shown('Its name, as residents know it.', 'Wexmoor District Council')),
    url: url().meta(shown('Where a resident reports the problem to it.', 'https://www.wexmoor.example/bins')),
    phone: phone().optional().meta(shown('A telephone number that takes such reports.', '01632 960501')),
  });

const problem = () => z.enum(PROBLEM_IDS);

const PARISH_PROBLEMS = ['street-light', 'graffiti', 'something-else'] as const;

/** The schema of `services.report-a-problem` in council.yml. Nothing in it is required. */
export const reportAProblemSchema = z.strictObject({
  handover: z
    .array(
      z.strictObject({
        problem: problem().describe('The kind of problem.'),
        to: body().describe('Who looks after it.'),
      }),
    )
    .optional()
    .describe(
      'Problems that another council looks after. A problem stands here more than once where several councils share it, such as the districts of a county. Without an entry, counties, districts and Northern Ireland hand over as the law divides the work.',
    ),
  ours: z
    .array(problem())
    .optional()
    .describe('Problems that this council looks after although councils of its tier usually do not.'),
  parish: z
    .strictObject({
      name: localised().meta(
        shown('What residents call it: all of them together, or one by its name.', 'your town or parish council'),
      ),
      url: url().meta(
        shown('The site of the one council, or a list of all of them.', 'https://www.marlshire.example/parishes'),
      ),
      phone: phone().optional().meta(shown('Its telephone number.', '01632 960701')),
      problems: z
        .array(z.enum(PARISH_PROBLEMS))
        .min(1)
        .optional()
        .describe('Which kinds of problem may be a parish’s; all three when left out.'),
    })
    .optional()
    .describe('Parish, town or community councils that look after lights, shelters, benches or greens.'),
  trunkRoads: body()
    .optional()
    .describe('Who looks after motorways and trunk roads; the body of the council’s nation when left out.'),
  emergencyPhones: z
    .strictObject({
      electricity: phone()
        .optional()
        .describe('The power network: 105, in Northern Ireland NIE Networks, when left out.'),
      gas: phone().optional().describe('The gas emergency service of the nation when left out.'),
    })
    .optional()
    .describe('Numbers to ring about power lines and gas.'),
  binsOutBy: localised(40)
    .optional()
    .describe('The time by which bins must be out, as in running text: 6am. Pages name no time when it is left out.'),
  whatHappensNext: z
    .array(localised())
    .min(1)
    .optional()
    .describe('What the council promises after a report, one sentence each; a text without a time when left out.'),
});

/** What a council says of this service: who else looks after what, and what it promises. */
export type ReportAProblemSettings = z.output<typeof reportAProblemSchema>;

/** The block `services.report-a-problem` of council.yml. */
export const reportAProblemFragment: SettingsFragment<ReportAProblemSettings> = {
  key: 'report-a-problem',
  schema: reportAProblemSchema,
  description: 'Who else looks after problems in streets, and what the council promises after a report.',
};

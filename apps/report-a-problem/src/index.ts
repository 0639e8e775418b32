export { createReportAProblemJourney, JOURNEY_VERSION } from './journey.js';
export { PROBLEM_IDS, type ProblemId } from './problems/ids.js';
export { reportAProblem, reportAProblem as default } from './service.js';
export { type ReportAProblemSettings, reportAProblemFragment, reportAProblemSchema } from './settings.js';

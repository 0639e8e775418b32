export { createReportAProblemJourney, JOURNEY_VERSION } from './journey.js';
export { PROBLEM_IDS, type ProblemId } from './problems/ids.js';
export { type ReportAProblemSettings, reportAProblemSchema } from './settings.js';

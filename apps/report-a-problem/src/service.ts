import { createRequire } from 'node:module';
import type { ServiceDefinition } from '@guildhall/server';
import { createReportAProblemJourney } from './journey.js';
import { type ReportAProblemSettings, reportAProblemFragment } from './settings.js';
import { text } from './text.js';

const packageJson: unknown = createRequire(import.meta.url)('../package.json');

const versionOf = (json: unknown): string => {
  if (typeof json === 'object' && json !== null && 'version' in json && typeof json.version === 'string') {
    return json.version;
  }
  throw new TypeError('The package.json of @guildhall/report-a-problem has no version. Install the package again.');
};

/** The service that a server mounts: a resident reports a problem in their street. */
export const reportAProblem: ServiceDefinition<ReportAProblemSettings> = {
  id: 'report-a-problem',
  version: versionOf(packageJson),
  name: text('Report a problem in your street', 'Rhoi gwybod am broblem yn eich stryd'),
  description: text(
    'Tell us about a pothole, fly-tipping, a street light, graffiti, a missed bin or another problem.',
    'Rhowch wybod i ni am dwll yn y ffordd, tipio anghyfreithlon, golau stryd, graffiti, bin heb ei gasglu neu broblem arall.',
  ),
  fragment: reportAProblemFragment,
  journey: ({ council, settings }) => createReportAProblemJourney({ council, service: settings }),
};

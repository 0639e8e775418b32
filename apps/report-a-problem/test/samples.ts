import { type CouncilSettings, formatFaults, readCouncil } from '@guildhall/council';
import { register } from '@guildhall/council/register';
import { type SampleCouncil, sampleCouncilText } from '@guildhall/council/samples';
import { reportAProblemFragment } from '../src/settings.js';

/** The settings of a fictional council, read from its council.yml with this service's fragment. */
export const sample = (name: SampleCouncil): CouncilSettings => {
  const result = readCouncil(sampleCouncilText(name), {
    file: `${name}.yml`,
    register,
    fragments: [reportAProblemFragment],
  });
  if (!result.ok) throw new Error(formatFaults(result.faults));
  return result.settings;
};

import { type CouncilSettings, formatFaults, readCouncil } from '@guildhall/council';
import { register } from '@guildhall/council/register';
import { type SampleCouncil, sampleCouncilText } from '@guildhall/council/samples';

/** The settings of a fictional council. */
export const councilOf = (name: SampleCouncil): CouncilSettings => {
  const read = readCouncil(sampleCouncilText(name), { file: `${name}.yml`, register });
  if (!read.ok) throw new Error(formatFaults(read.faults));
  return read.settings;
};

import type { CheckJsonOptions } from '../json/json-report.js';
import type { Report } from '../report/report.js';
import { type DatasetSource, peek } from '../source/chunks.js';
import type { Standard, TabularStandard } from '../standard/standard.js';
import { checkCsv } from './check-csv.js';
import { formOf } from './form-of.js';
import type { CheckOptions } from './options.js';

/** How a file of any kind is checked. Options that do not fit what it is written in do nothing. */
export interface CheckDatasetOptions extends CheckOptions, CheckJsonOptions {
  /** The file's name, which tells YAML from JSON: `publiccode.yml`. */
  readonly fileName?: string;
}

const PEEKED = 1024;

const isTabular = (standard: Standard): standard is TabularStandard => standard.tabular !== undefined;

/**
 * Checks a file against a standard, whatever it is written in: CSV, JSON, YAML, or records of a gazetteer. Which, the standard
 * says, and where it leaves a choice the file's name and how it begins. The checks of JSON and of records are loaded only when
 * they are needed.
 *
 * Never throws for what the file holds: what cannot be read is a fault of the report.
 *
 * @param source bytes from anywhere; Node.js files and standard input are in `@guildhall/datasets/node`
 * @throws TypeError where the source gives something that is not bytes, or the standard has no rules at all
 * @throws SchemaError where a schema of the standard cannot be loaded
 */
export const checkDataset = async (
  source: DatasetSource,
  standard: Standard,
  { fileName, ...options }: CheckDatasetOptions = {},
): Promise<Report> => {
  const { head, source: whole } = await peek(source, PEEKED);
  const form = formOf(head, standard, fileName);
  if (form === 'json') return (await import('../json/check-json.js')).checkJson(whole, standard, options);
  if (form === 'yaml') return (await import('../json/check-yaml.js')).checkYaml(whole, standard, options);
  if (form === 'records') return (await import('../records/check-records.js')).checkRecords(whole, standard, options);
  if (!isTabular(standard)) throw new TypeError(`The standard ${standard.id} has no rules for CSV.`);
  return checkCsv(whole, standard, options);
};

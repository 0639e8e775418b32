/** What one result of OS Places holds, as far as addresses are made of it. Numbers may come as text. */
export interface OsPlacesRecord {
  readonly dataset: 'DPA' | 'LPI';
  /** The value of a field as text; undefined where it is absent or empty. */
  text(field: string): string | undefined;
  /** The value of a field as a number; undefined where it is absent or none. */
  number(field: string): number | undefined;
}

export interface OsPlacesAnswer {
  readonly total: number;
  readonly records: readonly OsPlacesRecord[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const toRecord = (dataset: 'DPA' | 'LPI', fields: Readonly<Record<string, unknown>>): OsPlacesRecord => {
  const text = (field: string): string | undefined => {
    const value = fields[field];
    if (typeof value !== 'string' && typeof value !== 'number') return undefined;
    const trimmed = String(value).trim();
    return trimmed === '' ? undefined : trimmed;
  };
  return {
    dataset,
    text,
    number: (field) => {
      const value = Number(text(field) ?? Number.NaN);
      return Number.isFinite(value) ? value : undefined;
    },
  };
};

const recordOf = (result: unknown): OsPlacesRecord | undefined => {
  if (!isObject(result)) return undefined;
  for (const dataset of ['DPA', 'LPI'] as const) {
    const fields = result[dataset];
    if (isObject(fields)) return toRecord(dataset, fields);
  }
  return undefined;
};

/** Reads the body of an answer; undefined where it is none of OS Places. An answer without results leaves them out. */
export const readAnswer = (body: unknown): OsPlacesAnswer | undefined => {
  if (!isObject(body) || !isObject(body.header)) return undefined;
  const results = body.results ?? [];
  if (!Array.isArray(results)) return undefined;
  const records = results.map(recordOf);
  const total = Number(body.header.totalresults ?? records.length);
  if (!Number.isInteger(total) || records.includes(undefined)) return undefined;
  return { total, records: records.filter((record) => record !== undefined) };
};

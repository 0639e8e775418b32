import type { Council, CouncilRegister, LookupOptions } from './council.js';
import { queryForms, scoreOf, searchable } from './match.js';

/** What a register is made from. */
export interface RegisterData {
  /** The day from which it holds: `yyyy-mm-dd`. */
  readonly date: string;
  readonly councils: readonly Council[];
  /** Councils that only those find who ask for test values. */
  readonly fictional?: readonly Council[] | undefined;
}

const currentFirst = (a: Council, b: Council): number => Number(b.current) - Number(a.current);

/** The first of several wins, so that a council's own code goes before a former code of another. */
const index = <Key>(
  councils: readonly Council[],
  keysOf: (council: Council) => readonly Key[],
): ReadonlyMap<Key, Council> => {
  const found = new Map<Key, Council>();
  for (const council of [...councils].sort(currentFirst)) {
    for (const key of keysOf(council)) if (!found.has(key)) found.set(key, council);
  }
  return found;
};

const definedOf = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

const LONGEST_QUERY = 200;

/** Makes a register of councils that are found by name and by code. */
export const createRegister = (data: RegisterData): CouncilRegister => {
  const all = [...data.councils, ...(data.fictional ?? [])];
  const allowed = (council: Council, options: LookupOptions | undefined): boolean =>
    council.fictional !== true || options?.testValues === true;
  const ownCodes = index(all, ({ gss }) => definedOf(gss));
  const formerCodes = index(all, ({ formerGss }) => formerGss);
  const custodianCodes = index(all, ({ custodianCode }) => definedOf(custodianCode));
  const searchables = all.map(searchable);

  const ifAllowed = (council: Council | undefined, options: LookupOptions | undefined): Council | undefined =>
    council !== undefined && allowed(council, options) ? council : undefined;
  const byGss: CouncilRegister['byGss'] = (gss, options) => {
    const code = gss.trim().toUpperCase();
    return ifAllowed(ownCodes.get(code) ?? formerCodes.get(code), options);
  };
  const byCustodianCode: CouncilRegister['byCustodianCode'] = (code, options) =>
    ifAllowed(custodianCodes.get(code), options);
  const entryOf = (council: Council | string, options: LookupOptions | undefined): Council | undefined =>
    typeof council === 'string' ? byGss(council, options) : council;

  const byName = (query: string, options: LookupOptions | undefined): readonly Council[] => {
    const forms = queryForms(query.slice(0, LONGEST_QUERY));
    if (forms.whole === '') return [];
    return searchables
      .filter(({ council }) => allowed(council, options))
      .map((entry) => ({ council: entry.council, score: scoreOf(entry, forms) }))
      .filter(({ score }) => score > 0)
      .sort(
        (a, b) =>
          b.score - a.score ||
          currentFirst(a.council, b.council) ||
          a.council.name.en.localeCompare(b.council.name.en, 'en'),
      )
      .map(({ council }) => council);
  };

  const current = (council: Council, seen: ReadonlySet<Council> = new Set()): readonly Council[] => {
    if (council.current) return [council];
    if (seen.has(council)) return [];
    const after = new Set([...seen, council]);
    const successors = council.replacedBy.flatMap((gss) => {
      const successor = byGss(gss, { testValues: council.fictional === true });
      return successor === undefined ? [] : current(successor, after);
    });
    return [...new Set(successors)];
  };

  return {
    date: data.date,
    councils: data.councils,
    find: (query, options) => {
      const text = query.trim();
      const coded = /^[A-Z]\d{8}$/i.test(text)
        ? byGss(text, options)
        : /^\d{1,4}$/.test(text)
          ? byCustodianCode(Number(text), options)
          : undefined;
      return coded === undefined ? byName(text, options) : [coded];
    },
    byGss,
    byCustodianCode,
    districtsOf: (council, options) => {
      const county = entryOf(council, options);
      if (county?.gss === undefined || county.tier !== 'county') return [];
      return all.filter(
        (entry) => entry.county === county.gss && allowed(entry, options) && (entry.current || !county.current),
      );
    },
    countyOf: (council, options) => {
      const county = entryOf(council, options)?.county;
      return county === undefined ? undefined : byGss(county, options);
    },
    current: (council) => current(council),
  };
};

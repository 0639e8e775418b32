import type { AddressProvider, AddressSummary, LookupOptions, Page, StreetSummary } from '@guildhall/address';
import { OsPlacesClient, type OsPlacesClientOptions } from './client.js';
import type { OsPlacesRecord } from './record.js';
import { inOrder, oneForEachUprn, toSummary } from './summary.js';

export interface OsPlacesOptions extends OsPlacesClientOptions {
  /** `DPA` (default) are Royal Mail's postal addresses, `LPI` the councils' own, with USRN and parent. */
  readonly dataset?: 'DPA' | 'LPI' | undefined;
  /** The council of a custodian code: `gssOfCustodian: (code) => register.byCustodianCode(code)?.gss`. Without it nobody knows. */
  readonly gssOfCustodian?: ((custodianCode: number) => string | undefined) | undefined;
  /** What is shown beside addresses, as your licence asks. */
  readonly attribution?: AddressProvider['attribution'];
}

/** The most that the API gives in one answer. */
const MOST_AT_ONCE = 100;
/** The most pages of one postcode: the largest has fewer addresses, each in two languages. */
const MOST_PAGES = 10;
const DEFAULT_LIMIT = 100;

const WHAT_RESIDENTS_CHOOSE = { DPA: {}, LPI: { fq: 'LPI_LOGICAL_STATUS_CODE:1 LPI_LOGICAL_STATUS_CODE:6' } } as const;

const NO_STREETS: Page<StreetSummary> = { total: 0, offset: 0, items: [] };

const summaries = (records: readonly OsPlacesRecord[]): readonly AddressSummary[] =>
  records.map(toSummary).filter((summary) => summary !== undefined);

/**
 * Serves OS Places, or an API like it, as an `AddressProvider`. It knows no streets: `byUsrn` and `streets` find nothing.
 * Throws an `AddressServiceError` where the service fails. Source: OS Places API technical specification, docs.os.uk.
 */
export const osPlacesProvider = ({
  dataset = 'DPA',
  gssOfCustodian,
  attribution,
  ...options
}: OsPlacesOptions): AddressProvider => {
  const client = new OsPlacesClient(options);

  const allOf = async (postcode: string): Promise<readonly OsPlacesRecord[]> => {
    const records: OsPlacesRecord[] = [];
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const answer = await client.ask('postcode', {
        postcode,
        dataset,
        maxresults: MOST_AT_ONCE,
        offset: records.length,
        ...WHAT_RESIDENTS_CHOOSE[dataset],
      });
      records.push(...answer.records);
      if (answer.records.length === 0 || records.length >= answer.total) break;
    }
    return records;
  };

  return {
    attribution,
    byUprn: async (uprn, { language = 'en' } = {}) => {
      const { records } = await client.ask('uprn', { uprn, dataset });
      return summaries(oneForEachUprn(records, language))[0];
    },
    byPostcode: async (postcode, { language = 'en', offset = 0, limit = DEFAULT_LIMIT }: LookupOptions = {}) => {
      const found = summaries(inOrder(oneForEachUprn(await allOf(postcode), language)));
      return { total: found.length, offset, items: found.slice(offset, offset + limit) };
    },
    search: async (text, { language = 'en', offset = 0, limit = DEFAULT_LIMIT }: LookupOptions = {}) => {
      if (text.trim() === '') return { total: 0, offset, items: [] };
      const { total, records } = await client.ask('find', {
        query: text,
        dataset,
        maxresults: Math.min(limit, MOST_AT_ONCE),
        offset,
        ...WHAT_RESIDENTS_CHOOSE[dataset],
      });
      return { total, offset, items: summaries(oneForEachUprn(records, language)) };
    },
    byUsrn: async () => undefined,
    streets: async () => NO_STREETS,
    areaOf: async (postcode) => {
      if (!gssOfCustodian) return undefined;
      const { records } = await client.ask('postcode', { postcode, dataset: 'LPI', maxresults: 1 });
      const code = records[0]?.number('LOCAL_CUSTODIAN_CODE');
      const gss = code === undefined ? undefined : gssOfCustodian(code);
      return gss === undefined ? undefined : { postcode, gss, terminated: false };
    },
  };
};

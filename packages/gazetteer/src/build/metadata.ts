/**
 * What an import reads: GeoPlace DTF 7.3, OS AddressBase Premium (records), AddressBase Plus, Core and standard (one row an
 * address), or a list with a header.
 */
export type GazetteerFormat =
  | 'dtf-7.3'
  | 'addressbase-premium'
  | 'addressbase-plus'
  | 'addressbase-core'
  | 'addressbase'
  | 'address-list';

/** What a gazetteer file says of itself. */
export interface GazetteerMetadata {
  /** File name of the export, or what the importer was told. */
  readonly source: string;
  readonly format: GazetteerFormat;
  /** ISO date and time. */
  readonly madeAt: string;
  readonly council: {
    readonly name?: string | undefined;
    readonly gss?: string | undefined;
    readonly custodianCode?: number | undefined;
  };
  /** What the licence asks to be shown beside addresses. */
  readonly attribution?: { readonly en: string; readonly cy?: string | undefined } | undefined;
  readonly counts: {
    readonly addresses: number;
    readonly lpis: number;
    readonly streets: number;
    readonly postcodes: number;
  };
  /** Languages of the LPIs, most frequent first: `ENG`, `CYM`. */
  readonly languages: readonly string[];
  /** True where any UPRN, USRN or postcode is a reserved test value: live mode refuses such a file. */
  readonly holdsTestValues: boolean;
  /** Addresses without a UPRN, from a list that has none. */
  readonly withoutUprn: number;
}

/** What a gazetteer file says of itself. */
export interface GazetteerMetadata {
  /** File name of the export, or what the importer was told. */
  readonly source: string;
  readonly format: 'dtf-7.3' | 'address-list';
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

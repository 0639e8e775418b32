/** The language of a label. */
export type LabelLanguage = 'en' | 'cy';

/** BLPU and LPI logical status (BS 7666 / DTF 7.3). */
export type LogicalStatus = 'approved' | 'alternative' | 'candidate' | 'provisional' | 'rejected' | 'historical';

/** One address as a service shows and keeps it. */
export interface AddressSummary {
  /** What names it among a provider's addresses: its UPRN, or for one of a list without UPRNs the list's own id. */
  readonly id: string;
  /** Unique Property Reference Number, 1 to 12 digits without leading zeros; absent where the source holds none. */
  readonly uprn?: string | undefined;
  /** Single-line label in title case, in the language asked for where the gazetteer holds it. */
  readonly label: string;
  /** The same label as the lines of an envelope. */
  readonly lines: readonly string[];
  /** With its space: `ZZ1 1AA`. */
  readonly postcode?: string | undefined;
  readonly usrn?: string | undefined;
  readonly parentUprn?: string | undefined;
  readonly custodianCode?: number | undefined;
  /** AddressBase classification, for example `RD06`. */
  readonly classification?: string | undefined;
  readonly status: LogicalStatus;
  /** British National Grid, metres. */
  readonly easting?: number | undefined;
  readonly northing?: number | undefined;
}

/** One street as a service shows and keeps it. */
export interface StreetSummary {
  /** Unique Street Reference Number, 1 to 8 digits without leading zeros. */
  readonly usrn: string;
  /** "Mill Lane, Thornby, Hartwold". */
  readonly label: string;
  readonly name: string;
  readonly locality?: string | undefined;
  readonly town?: string | undefined;
  /** A point on the street, British National Grid, metres. */
  readonly easting?: number | undefined;
  readonly northing?: number | undefined;
}

/** A page of a longer list, in natural order (2 before 10, flats beside their parent). */
export interface Page<T> {
  readonly total: number;
  readonly offset: number;
  readonly items: readonly T[];
}

export interface LookupOptions {
  /** Default `en`. */
  readonly language?: LabelLanguage | undefined;
  readonly offset?: number | undefined;
  /** Default 100, at most 500. */
  readonly limit?: number | undefined;
}

/** Which council a postcode lies in, where that is known. */
export interface PostcodeArea {
  readonly postcode: string;
  /** GSS code of the council (the lower tier where there are two). */
  readonly gss: string;
  readonly terminated: boolean;
}

/** Where addresses come from: a gazetteer in this process, an API, or a fixed list. Nothing found is an empty answer, never an error. */
export interface AddressProvider {
  /** What the licence asks to be shown beside addresses. */
  readonly attribution?: { readonly en: string; readonly cy?: string | undefined } | undefined;
  byUprn(uprn: string, options?: LookupOptions): Promise<AddressSummary | undefined>;
  byPostcode(postcode: string, options?: LookupOptions): Promise<Page<AddressSummary>>;
  /** Free text: "14a mill lane", best first. */
  search(text: string, options?: LookupOptions): Promise<Page<AddressSummary>>;
  byUsrn(usrn: string, options?: LookupOptions): Promise<StreetSummary | undefined>;
  /** Streets by name, best first. */
  streets(text: string, options?: LookupOptions): Promise<Page<StreetSummary>>;
  /** The council of a postcode, or undefined where no postcode directory was given or the postcode is unknown. */
  areaOf(postcode: string): Promise<PostcodeArea | undefined>;
}

/** A text with its Welsh, where the Welsh differs. */
export interface Named {
  readonly en: string;
  readonly cy?: string | undefined;
}

/** A town or village of a fictional council. */
export interface SamplePlace {
  readonly name: Named;
  /** A town is a TOWN_NAME; a village is a LOCALITY_NAME within a town's area. */
  readonly kind: 'town' | 'village';
  /** Share of the streets relative to the others. */
  readonly weight: number;
  /** Index into `districts`. */
  readonly district: number;
  /** Index of the town that a village belongs to, in `places`. */
  readonly town?: number | undefined;
}

/** Words that a council's sample is made of. Beyond words of form (ROAD, FLAT …) no two councils share one. */
export interface SampleWords {
  /** First parts of street names; the Welsh follows its generic: HEOL Y CASTELL. */
  readonly streets: readonly Named[];
  /** Kinds of street; the Welsh generic comes first in a Welsh name. */
  readonly streetKinds: readonly Named[];
  /** Names of houses outside the numbering. */
  readonly houses: readonly string[];
  /** Names of blocks of flats, without COURT or LLYS. */
  readonly blocks: readonly Named[];
  /** What a block is called: COURT, LLYS. */
  readonly blockKind: Named;
  readonly flat: Named;
  readonly unit: Named;
  /** Owners' names that businesses carry. */
  readonly owners: readonly string[];
  readonly trades: readonly { readonly name: string; readonly classification: string }[];
  /** Estates of industrial units. */
  readonly estates: readonly Named[];
  /** Public buildings, one of each in a town. */
  readonly institutions: readonly { readonly name: Named; readonly classification: string; readonly postal: boolean }[];
}

/** A fictional council, as far as its gazetteer goes. Its values are all reserved ones. */
export interface SampleCouncil {
  readonly id: string;
  readonly gss: string;
  readonly names: Named;
  /** Custodian of its addresses; a county hands on its district's. */
  readonly custodianCode: number;
  readonly custodianName: string;
  /** Highway authority: ADMINISTRATIVE_AREA of its streets. */
  readonly area: Named;
  readonly languages: readonly ('en' | 'cy')[];
  /** First number of its UPRNs and of its USRNs. */
  readonly firstUprn: number;
  readonly firstUsrn: number;
  readonly districts: readonly string[];
  /** British National Grid, metres: south-west corner and size. In the sea. */
  readonly extent: {
    readonly easting: number;
    readonly northing: number;
    readonly width: number;
    readonly height: number;
  };
  readonly wardPrefix: string;
  readonly places: readonly SamplePlace[];
  readonly words: SampleWords;
  /** Council that the postcode directory gives its postcodes: the lower tier. */
  readonly postcodeGss: string;
  /** The council next to it, known to its postcode directory only. */
  readonly neighbour: { readonly gss: string; readonly district: string };
}

import type { Localised } from '../language.js';

/** What kind of council it is. `combined` covers combined authorities and the Greater London Authority. */
export type Tier =
  | 'unitary'
  | 'county'
  | 'district'
  | 'metropolitan'
  | 'london'
  | 'welsh-unitary'
  | 'scottish-unitary'
  | 'ni-district'
  | 'combined';

export type Nation = 'England' | 'Northern Ireland' | 'Scotland' | 'Wales';

/** One council of the register, current or former. */
export interface Council {
  /** The register's own stable id: the code of mySociety's register, for example `BRM`. */
  readonly id: string;
  /** GSS code of the ONS; districts of Northern Ireland that ended in 2015 have none in the register. */
  readonly gss?: string | undefined;
  /** Codes that the same council had before, most of them because its boundary changed. */
  readonly formerGss: readonly string[];
  /** The full name; Welsh councils have their Welsh name too. */
  readonly name: Localised;
  /** The name without "Council" and its like: "Bristol". */
  readonly shortName: string;
  readonly alternativeNames: readonly string[];
  /** The council's name in addresses of pages on gov.uk, for example `bristol`. */
  readonly slug?: string | undefined;
  /** Local custodian code; `undefined` where the sources do not say. */
  readonly custodianCode?: number | undefined;
  readonly tier: Tier;
  readonly nation: Nation;
  /** Of a district: the GSS code of its county. */
  readonly county?: string | undefined;
  /** The GSS code of the combined authority that the council belongs to. */
  readonly combinedAuthority?: string | undefined;
  /** First day, where the sources say it: `yyyy-mm-dd`. */
  readonly startDate?: string | undefined;
  /** Last day of a council that has ended: `yyyy-mm-dd`. */
  readonly endDate?: string | undefined;
  /** GSS codes of the councils that took its place, when it ended. */
  readonly replacedBy: readonly string[];
  readonly homepage?: string | undefined;
  /** Whether it was a council on the day from which the register holds. */
  readonly current: boolean;
  /** A council that does not exist, for demonstrations and tests. */
  readonly fictional?: true | undefined;
}

/** How to look up. */
export interface LookupOptions {
  /** Whether the fictional councils of docs/architecture.md are found too. Only demonstrations and tests ask for them. */
  readonly testValues?: boolean | undefined;
}

/** A register of councils, as `createRegister` makes it. */
export interface CouncilRegister {
  /** The day from which the register holds: `yyyy-mm-dd`. */
  readonly date: string;
  readonly councils: readonly Council[];
  /** Councils by name, slug, GSS code (a former one too) or custodian code, the best match first. Empty for none. */
  find(query: string, options?: LookupOptions): readonly Council[];
  /** The council that has or had this code. `current` says what replaced it. */
  byGss(gss: string, options?: LookupOptions): Council | undefined;
  /** The council with this local custodian code, a current one before one that ended. */
  byCustodianCode(code: number, options?: LookupOptions): Council | undefined;
  /** The districts in a county, current ones only unless the county itself has ended. Empty for what is no county. */
  districtsOf(council: Council | string, options?: LookupOptions): readonly Council[];
  /** The county of a district, or `undefined` for what is no district. */
  countyOf(council: Council | string, options?: LookupOptions): Council | undefined;
  /** The councils that stand where this one stood: itself while it is current, or its successors' successors. */
  current(council: Council): readonly Council[];
}

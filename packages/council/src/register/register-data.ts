import type { Council } from './council.js';
import type { RegisterData } from './create-register.js';
import fictionalData from './data/fictional.json' with { type: 'json' };
import data from './data/register.json' with { type: 'json' };

/** A council as the data file says it: what is empty or no is left out. */
type Written = Partial<Omit<Council, 'tier' | 'nation' | 'fictional'>> &
  Pick<Council, 'id' | 'name' | 'shortName'> & {
    readonly tier: string;
    readonly nation: string;
    readonly fictional?: boolean;
  };

const councilOf = ({ fictional, tier, nation, ...written }: Written): Council => ({
  formerGss: [],
  alternativeNames: [],
  replacedBy: [],
  current: false,
  ...written,
  tier: tier as Council['tier'],
  nation: nation as Council['nation'],
  ...(fictional === true ? { fictional } : {}),
});

/** The councils of the United Kingdom, and the fictional ones apart. See data/ATTRIBUTION.md. */
export const registerData: RegisterData = {
  date: data.date,
  councils: data.councils.map((written: Written) => councilOf(written)),
  fictional: fictionalData.councils.map((written: Written) => councilOf(written)),
};

/** A holder of a custodian code that is no council. */
export interface OtherCustodian {
  readonly code: number;
  readonly name: string;
}

/** Holders of a local custodian code that are no councils: Ordnance Survey and GeoPlace. */
export const otherCustodians: readonly OtherCustodian[] = data.otherCustodians;

/** A source of the register: its rows, the councils that they speak of, and those that speak of none. */
export interface RegisterSource {
  readonly file: string;
  readonly rows: number;
  readonly councils: number;
  readonly codes?: number | undefined;
  readonly others?: number | undefined;
}

/** The sources of the register, each with how its rows were used. */
export const registerSources: readonly RegisterSource[] = data.sources;

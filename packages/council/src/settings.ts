import type { Language, Localised } from './language.js';

/** How a deployment treats data and integrations. See decision 4 in docs/architecture.md. */
export type Mode = 'demo' | 'preview' | 'live';

export interface CouncilIdentity {
  readonly name: Localised;
  /** The name without "Council", as used in running text: "Hartwold". */
  readonly shortName: Localised;
  /** ONS GSS code, for example E06000023; fictional councils use E..999... codes. */
  readonly gss: string;
  /** Local custodian code of the council's gazetteer, for example 116; a county council may have none. */
  readonly custodianCode?: number | undefined;
  readonly website: string;
  /** The other tier where there are two: the county of a district, or the districts of a county (GSS codes). */
  readonly county?: string | undefined;
  readonly districts?: readonly string[] | undefined;
}

/** Colours are `#rrggbb`; every pair that a page uses meets WCAG 2.2 AA, or the settings are refused. */
export interface Theme {
  /** Header background and the rule below it. */
  readonly brandColour: string;
  /** Text on the brand colour. */
  readonly brandTextColour: string;
  readonly linkColour: string;
  readonly buttonColour: string;
  /** CSS font-family list. Never GDS Transport. */
  readonly fontFamily: string;
  /** Path of an SVG or PNG logo relative to council.yml. */
  readonly logo?: string | undefined;
}

export interface Contact {
  readonly phone: string;
  /** Who answers when lines are shut, for dangers that can't wait. */
  readonly outOfHoursPhone: string;
  /** Relay UK or a textphone number. */
  readonly textphone?: string | undefined;
  readonly email: string;
  readonly address: readonly string[];
  readonly openingHours: Localised;
}

export type GazetteerSettings =
  | { readonly source: 'sample'; readonly seed: number; readonly addresses: number }
  | {
      readonly source: 'file';
      /** The council's export, relative to council.yml: a file, packed or not, or a folder of its volumes. */
      readonly path: string;
      /** `auto` tells it from the file; `csv` is a list of addresses. */
      readonly format:
        | 'auto'
        | 'dtf-7.3'
        | 'addressbase-premium'
        | 'addressbase-plus'
        | 'addressbase-core'
        | 'addressbase'
        | 'csv';
      /** Change-only updates of the export, the oldest first. */
      readonly updates?: readonly string[] | undefined;
      /** OS Open UPRN: points for addresses that have none. */
      readonly points?: string | undefined;
      /** What the council's licence asks to be shown beside addresses. */
      readonly attribution?: Localised | undefined;
      /** ONSPD, Code-Point Open or a `postcode,gss` CSV, so that a postcode outside the area can name its council. */
      readonly postcodes?: string | undefined;
    };

export type SignIn =
  | { readonly kind: 'stand-in' }
  | {
      readonly kind: 'oidc';
      readonly issuer: string;
      readonly clientId: string;
      /** Name of the environment variable that holds the client secret; the secret itself never stands in a file. */
      readonly clientSecretVariable: string;
      /** Claim and value a person must have to be let in, for example `roles` and `street-problems`. */
      readonly claim?: { readonly name: string; readonly value: string } | undefined;
    };

/** What the accessibility statement, privacy notice and cookies page need to know. Live mode refuses placeholders. */
export interface Statements {
  readonly accessibility: {
    readonly contactEmail: string;
    readonly contactPhone: string;
    /** fully | partially | not: PSBAR's three grades. */
    readonly compliance: 'fully' | 'partially' | 'not';
    readonly preparedOn: string;
    readonly reviewedOn: string;
    readonly testedOn: string;
    readonly testedBy: Localised;
    /** What is not accessible, each as one sentence; empty when compliance is `fully`. */
    readonly issues: readonly Localised[];
  };
  readonly privacy: {
    readonly controller: string;
    readonly icoRegistration: string;
    readonly dpoEmail: string;
    readonly retentionDays: number;
  };
}

/** The settings of one council: what council.yml says, checked and with its defaults filled in. */
export interface CouncilSettings {
  readonly council: CouncilIdentity;
  readonly mode: Mode;
  /** Languages offered, the default first. */
  readonly languages: readonly Language[];
  readonly theme: Theme;
  readonly contact: Contact;
  readonly gazetteer: GazetteerSettings;
  readonly staff: { readonly signIn: SignIn };
  readonly statements: Statements;
  /** What each service says of itself, by service id, checked by the fragment that the service contributes. */
  readonly services: Readonly<Record<string, unknown>>;
}

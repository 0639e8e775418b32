import type { Severity } from '../report/fault.js';

/**
 * A date as files write it. `D` and `M` are one or two digits, `DD` and `MM` two, `MMM` a short month name, `MMMM` a whole
 * one, `YY` a year of this century. Month first is never read: no UK standard allows it.
 */
export type DateFormat =
  | 'YYYY-MM-DD'
  | 'YYYY-MM'
  | 'YYYY'
  | 'YYYY/MM/DD'
  | 'YYYYMMDD'
  | 'DD/MM/YYYY'
  | 'D/M/YYYY'
  | 'DD-MM-YYYY'
  | 'DD.MM.YYYY'
  | 'DD/MM/YY'
  | 'D MMM YYYY'
  | 'D MMMM YYYY'
  | 'D-MMM-YYYY'
  | 'D-MMM-YY'
  | 'YYYY-MM-DD HH:MM:SS';

/** An identifier that `@guildhall/identifiers` reads. */
export type IdentifierName =
  | 'charity-number'
  | 'company-number'
  | 'council-tax-band'
  | 'gss-code'
  | 'iban'
  | 'laestab'
  | 'lgil'
  | 'lgsl'
  | 'nhs-number'
  | 'national-insurance-number'
  | 'phone'
  | 'uln'
  | 'upn'
  | 'urn'
  | 'usrn'
  | 'utr'
  | 'vat-number'
  | 'vehicle-registration';

/** Kinds of geometry in Well-Known Text. */
export type GeometryType =
  | 'POINT'
  | 'MULTIPOINT'
  | 'LINESTRING'
  | 'MULTILINESTRING'
  | 'POLYGON'
  | 'MULTIPOLYGON'
  | 'GEOMETRYCOLLECTION';

/** One of the values that a field allows. */
export interface EnumValue {
  readonly value: string;
  /** What it means, where the value does not say. */
  readonly label?: string;
  /** Spellings that can only mean this value. Case, spaces, hyphens and underscores need not be listed. */
  readonly variants?: readonly string[];
}

/** Any text. */
export interface TextType {
  readonly type: 'text';
  /** Fewest and most characters (Unicode code points). */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** A regular expression (flag `u`) that the whole value must match. Held against catastrophic backtracking by a test. */
  readonly pattern?: string;
  /** What the pattern asks for, in plain English: `five digits`. Shown in the message. */
  readonly patternMeans?: string;
}

/** A whole number. */
export interface IntegerType {
  readonly type: 'integer';
  readonly min?: number;
  readonly max?: number;
}

/** A number with decimals. */
export interface NumberType {
  readonly type: 'number';
  readonly min?: number;
  readonly max?: number;
  /** Most digits after the point. */
  readonly decimals?: number;
  /** Units that people write after the number and that can be dropped without change of meaning: `ha`, `hectares`. */
  readonly units?: readonly string[];
}

/** An amount of money: digits, a point, and two decimals at most. */
export interface MoneyType {
  readonly type: 'money';
  readonly min?: number;
  readonly max?: number;
}

/** A date. */
export interface DateType {
  readonly type: 'date';
  /** The formats that the standard allows; the first is the one that others are fixed to. `YYYY-MM-DD` where not given. */
  readonly formats?: readonly DateFormat[];
  /** Formats that real files use and that can only mean one date: a fault with a certain fix. */
  readonly reads?: readonly DateFormat[];
  /** ISO dates; `today` is the day of the check. */
  readonly min?: string;
  readonly max?: string;
}

/** A date and time: ISO 8601 with seconds optional and a zone or none. */
export interface DatetimeType {
  readonly type: 'datetime';
  /** Whether a date alone is enough. */
  readonly dateAlone?: boolean;
  /** Whether an offset or `Z` is needed. */
  readonly zone?: 'required' | 'optional';
}

/** One of two. */
export interface BooleanType {
  readonly type: 'boolean';
  /** How the standard writes it; `true` and `false` where not given. */
  readonly true?: string;
  readonly false?: string;
  /** Spellings that can only mean true or false, beyond yes, no, y, n, true, false, 1 and 0. */
  readonly trueVariants?: readonly string[];
  readonly falseVariants?: readonly string[];
}

/** One of a list. */
export interface EnumType {
  readonly type: 'enum';
  readonly values: readonly EnumValue[];
  /** Whether the standard accepts any case as it is: no fault and no fix. */
  readonly anyCase?: boolean;
}

/** A web address with `http` or `https`. */
export interface UrlType {
  readonly type: 'url';
  /** What it must begin with, for example `https://opendatacommunities.org/`. */
  readonly startsWith?: readonly string[];
}

/** Where something is, in degrees (WGS84 or ETRS89) or in metres on the British National Grid. */
export interface CoordinateType {
  readonly type: 'longitude' | 'latitude' | 'easting' | 'northing';
  readonly min?: number;
  readonly max?: number;
  /** Most digits after the point. */
  readonly decimals?: number;
}

/** Well-Known Text. */
export interface WktType {
  readonly type: 'wkt';
  /** The kinds allowed; any where not given. */
  readonly geometries?: readonly GeometryType[];
  /** Whether positions are longitude and latitude (the default) or easting and northing. */
  readonly system?: 'WGS84' | 'OSGB36';
}

/** Types that have nothing to set: an email address, a full postcode, a UPRN. */
export interface PlainType {
  readonly type: 'email' | 'postcode' | 'uprn';
}

/** An identifier of `@guildhall/identifiers`. */
export interface IdentifierType {
  readonly type: 'identifier';
  readonly identifier: IdentifierName;
}

/** What a field's values must be. */
export type FieldType =
  | TextType
  | IntegerType
  | NumberType
  | MoneyType
  | DateType
  | DatetimeType
  | BooleanType
  | EnumType
  | UrlType
  | CoordinateType
  | WktType
  | PlainType
  | IdentifierType;

/** A column of the standard, whatever its type. */
export interface FieldCommon {
  /** The header, exactly as the standard writes it. */
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  /** Other names that the standard itself, or an earlier version of it, gives the column. */
  readonly aliases?: readonly string[];
  /** Headers seen in real files that can only mean this column. Case, spaces, hyphens and underscores need not be listed. */
  readonly typos?: readonly string[];
  /** Whether every row must have a value. */
  readonly required?: boolean;
  /** Whether the column must be there, filled or not. Required where `required` is true, else optional. */
  readonly column?: 'required' | 'recommended' | 'optional';
  /** Whether no two rows may have the same value. */
  readonly unique?: boolean;
  /** Whether values are about a person: never shown, logged or put in a report. True unless stated for the identifiers of people. */
  readonly isPersonal?: boolean;
  /** Where one cell holds several values, what stands between them. Each is checked alone. */
  readonly separator?: string;
  /** Words that mean "nothing here" in this column (`N/A`, `none`): a fault that is fixed to an empty cell. */
  readonly emptyWords?: readonly string[];
  /** How grave a wrong value is; `error` where not given. */
  readonly severity?: Severity;
  /** The clause of the standard that asks for it: a heading, a number or a URL. */
  readonly clause: string;
}

/** A column of the standard. */
export type Field = FieldCommon & FieldType;

import type { RecordLanguage } from '../codes/flags.js';
import type { PafAddress, WelshPafNames } from '../label/paf-label.js';

/** A point on the British National Grid, metres. */
export interface GridPoint {
  readonly easting: number;
  readonly northing: number;
}

/** WGS 84 degrees. */
export interface DegreePoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** A street of the street gazetteer (BS 7666-1). Dates are ISO: `2026-11-24`. */
export interface Street {
  /** Unique Street Reference Number without leading zeros. */
  readonly usrn: string;
  /** STREET_RECORD_TYPE code. */
  readonly recordType: number;
  /** SWA_ORG_REF_NAMING: the naming authority. */
  readonly authority?: number | undefined;
  readonly state?: number | undefined;
  readonly stateDate?: string | undefined;
  readonly surface?: number | undefined;
  readonly classification?: number | undefined;
  readonly start?: GridPoint | undefined;
  readonly end?: GridPoint | undefined;
  /** AddressBase only. Outside Great Britain `start` and `end` are on another grid, and these are right. */
  readonly startDegrees?: DegreePoint | undefined;
  readonly endDegrees?: DegreePoint | undefined;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly entryDate?: string | undefined;
  readonly lastUpdateDate?: string | undefined;
}

/** What a street is called in one language. */
export interface StreetDescriptor {
  readonly usrn: string;
  readonly language: RecordLanguage;
  readonly description: string;
  readonly locality?: string | undefined;
  readonly town?: string | undefined;
  readonly administrativeArea?: string | undefined;
}

/** A Basic Land and Property Unit: the thing that has a UPRN (BS 7666-2). */
export interface Blpu {
  readonly uprn: string;
  /** BLPU_LOGICAL_STATUS code. */
  readonly logicalStatus: number;
  /** BLPU_STATE code. */
  readonly state?: number | undefined;
  readonly stateDate?: string | undefined;
  /** Classification: DTF gives up to 4 characters, `RD06`; AddressBase Premium has it in record 32. */
  readonly classification?: string | undefined;
  readonly parentUprn?: string | undefined;
  readonly easting?: number | undefined;
  readonly northing?: number | undefined;
  /** WGS 84 degrees, AddressBase only. */
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly rpc?: number | undefined;
  readonly custodianCode?: number | undefined;
  readonly country?: string | undefined;
  /** The name on the fascia (DTF; AddressBase Premium has it in record 31). */
  readonly organisation?: string | undefined;
  readonly wardCode?: string | undefined;
  readonly parishCode?: string | undefined;
  /** ADDRESSBASE_POSTAL code, AddressBase only. */
  readonly addressbasePostal?: string | undefined;
  /** POSTCODE_LOCATOR, AddressBase only. */
  readonly postcodeLocator?: string | undefined;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly entryDate?: string | undefined;
  readonly lastUpdateDate?: string | undefined;
}

/** A secondary or primary addressable object (SAO, PAO): a text, a number or a range of numbers with suffixes, or both. */
export interface AddressableObject {
  readonly startNumber?: number | undefined;
  readonly startSuffix?: string | undefined;
  readonly endNumber?: number | undefined;
  readonly endSuffix?: string | undefined;
  readonly text?: string | undefined;
}

/** A Land and Property Identifier: one address of a BLPU in one language (BS 7666-2). */
export interface Lpi {
  readonly uprn: string;
  /** LPI_KEY, 14 characters. */
  readonly key: string;
  readonly language: RecordLanguage;
  /** LPI_LOGICAL_STATUS code. */
  readonly logicalStatus: number;
  readonly sao: AddressableObject;
  readonly pao: AddressableObject;
  readonly usrn: string;
  /** Memorandum of the vertical position: "FIRST FLOOR". */
  readonly level?: string | undefined;
  /** POSTAL_ADDRESS code, DTF only. */
  readonly postalAddress?: string | undefined;
  /** DTF only. */
  readonly postcode?: string | undefined;
  /** DTF only. */
  readonly postTown?: string | undefined;
  readonly officialFlag?: string | undefined;
  /** AREA_NAME, AddressBase only. */
  readonly areaName?: string | undefined;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly entryDate?: string | undefined;
  readonly lastUpdateDate?: string | undefined;
}

/** A Royal Mail delivery point of a BLPU: its postal (PAF) address (AddressBase record 28). */
export interface DeliveryPoint extends PafAddress, WelshPafNames {
  readonly uprn: string;
  /** Unique Delivery Point Reference Number, 1 to 8 digits. */
  readonly udprn: string;
  /** S small user, L large user. */
  readonly postcodeType?: string | undefined;
  readonly deliveryPointSuffix?: string | undefined;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

/** Who is at a BLPU (AddressBase record 31). */
export interface Organisation {
  readonly uprn: string;
  /** ORG_KEY, 14 characters. */
  readonly key: string;
  readonly name: string;
  readonly legalName?: string | undefined;
  readonly endDate?: string | undefined;
}

/** What a BLPU is in one classification scheme (AddressBase record 32). */
export interface Classification {
  readonly uprn: string;
  /** CLASS_KEY, 14 characters. */
  readonly key: string;
  readonly code: string;
  /** "AddressBase Premium Classification Scheme", or that of the Valuation Office. */
  readonly scheme: string;
  readonly endDate?: string | undefined;
}

/** Record 10. */
export interface FileHeader {
  readonly custodianName?: string | undefined;
  readonly custodianCode?: number | undefined;
  readonly processDate?: string | undefined;
  readonly volume?: number | undefined;
  /** `7.3`, `2.1` … as the file says it. */
  readonly version?: string | undefined;
  /** F full supply, C change-only update. */
  readonly fileType?: string | undefined;
}

/** Record 29. */
export interface FileMetadata {
  readonly name?: string | undefined;
  readonly scope?: string | undefined;
  readonly terms?: string | undefined;
  readonly owner?: string | undefined;
  readonly custodianCode?: number | undefined;
  readonly metadataDate?: string | undefined;
  readonly gazetteerDate?: string | undefined;
  readonly language?: string | undefined;
  readonly characterSet?: string | undefined;
}

/** Record 99. */
export interface FileTrailer {
  readonly nextVolume?: number | undefined;
  readonly recordCount?: number | undefined;
}

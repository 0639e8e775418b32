import type { Named } from './council.js';

/** A secondary or primary addressable object of a sample. */
export interface SampleObject {
  readonly number?: number | undefined;
  readonly suffix?: string | undefined;
  readonly endNumber?: number | undefined;
  readonly text?: Named | undefined;
}

/** One address of a property, in all languages of its council. */
export interface SampleAddress {
  /** LPI LOGICAL_STATUS. */
  readonly status: 1 | 3 | 6 | 8;
  readonly sao?: SampleObject | undefined;
  readonly pao: SampleObject;
  /** POSTAL_ADDRESS. */
  readonly postal: 'Y' | 'N';
  readonly postcode?: string | undefined;
  readonly official: 'Y' | 'N';
  /** In one language only: a Welsh house name has no English alternative. */
  readonly only?: 'en' | 'cy' | undefined;
}

export interface SampleProperty {
  readonly uprn: number;
  /** BLPU LOGICAL_STATUS. */
  readonly status: 1 | 6 | 8;
  /** BLPU_STATE. */
  readonly state: number;
  readonly classification: string;
  readonly parent?: number | undefined;
  readonly organisation?: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly startDate: string;
  readonly endDate?: string | undefined;
  readonly addresses: readonly SampleAddress[];
}

/** Whether a gazetteer offers it to residents: approved or provisional, and receiving post. */
export const isOfferedProperty = (property: SampleProperty): boolean =>
  property.status !== 8 && property.addresses.some(({ status, postal }) => status !== 8 && postal === 'Y');

import type { AddressProvider } from '@guildhall/address';
import type { CouncilSettings } from '@guildhall/council';
import type { Database } from '@guildhall/database';
import type { Journey } from '@guildhall/journeys';
import type { Records } from '@guildhall/records';
import type { Logger } from 'pino';
import type { ServiceDefinition } from './service/service.js';

/** A service with the journey that this council's settings make of it. */
export interface LoadedService {
  readonly definition: ServiceDefinition;
  readonly journey: Journey;
}

/** National Grid rectangle in metres, within which a council's places lie. */
export interface Bounds {
  readonly minEasting: number;
  readonly minNorthing: number;
  readonly maxEasting: number;
  readonly maxNorthing: number;
}

/** Everything that a request needs: one council's site, made once at start-up. */
export interface Site {
  readonly settings: CouncilSettings;
  readonly services: readonly LoadedService[];
  readonly database: Database;
  readonly records: Records;
  readonly addresses: AddressProvider;
  /** Where points on the map may lie; absent where the gazetteer holds no coordinates. */
  readonly bounds?: Bounds | undefined;
  /** Signs CSRF tokens and sign-in state; 32 bytes or more. */
  readonly secretKey: Uint8Array;
  /** Where residents reach the site, for sign-in redirects; the request's own host where absent. */
  readonly publicUrl?: string | undefined;
  /** Proxies that are believed; those of private networks where absent. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** Shown to the council's OpenID Connect provider. */
  readonly clientSecret?: string | undefined;
  /** The logo named by council.yml, read at start-up. */
  readonly logo?: { readonly type: 'image/svg+xml' | 'image/png'; readonly bytes: Uint8Array } | undefined;
  readonly log: Logger;
  readonly now: () => Date;
}

/** Test values (area ZZ, drama numbers, …) are for demo mode alone. */
export const allowsTestValues = (settings: CouncilSettings): boolean => settings.mode === 'demo';

import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { AddressProvider } from '@guildhall/address';
import type { CouncilSettings } from '@guildhall/council';
import type { Database } from '@guildhall/database';
import { migrate } from '@guildhall/database';
import { createRecords, recordsSchema } from '@guildhall/records';
import type { Logger } from 'pino';
import { createApp } from './app.js';
import { createLogger, withSafeErrors } from './http/logging.js';
import { serve } from './http/server.js';
import { StartError } from './modes/start-error.js';
import { startFaults } from './modes/start-faults.js';
import { loadServices } from './service/load-services.js';
import type { ServiceDefinition } from './service/service.js';
import { startSweeping } from './sessions/sweeping.js';
import type { Bounds, Site } from './site.js';

/** What a site is served from. */
export interface StartOptions {
  /** The council, as `readCouncilFile` of `@guildhall/council/file` reads it. */
  readonly settings: CouncilSettings;
  readonly services: readonly ServiceDefinition[];
  /** Open; whoever opened it closes it, after the server. It is migrated here. */
  readonly database: Database;
  readonly addresses: AddressProvider;
  /** Whether the addresses are made up: live mode refuses them. */
  readonly hasSampleAddresses: boolean;
  /** Where points on the map may lie, National Grid metres; anywhere where absent. */
  readonly bounds?: Bounds | undefined;
  /** Signs CSRF tokens: 32 random bytes or more, the same on every replica. */
  readonly secretKey: Uint8Array;
  /** Where residents reach the site, `https://services.hartwold.example`; needed in live mode. */
  readonly publicUrl?: string | undefined;
  /** The client secret of the council's OpenID Connect sign-in, where council.yml names one. */
  readonly clientSecret?: string | undefined;
  /**
   * Whose `X-Forwarded-…` headers are believed: addresses, networks in CIDR notation, or `loopback`, `linklocal`,
   * `uniquelocal`. Default those three; empty for nobody's.
   */
  readonly trustedProxies?: readonly string[] | undefined;
  /** Path of the logo that council.yml names. */
  readonly logoPath?: string | undefined;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Default `createLogger()`. */
  readonly log?: Logger | undefined;
  /** The clock; default the machine's. */
  readonly now?: (() => Date) | undefined;
}

export interface RunningServer {
  readonly url: string;
  /** Lets requests under way end, then closes; the database stays open for whoever opened it. */
  close(): Promise<void>;
}

/**
 * Checks every journey and what the mode forbids, migrates the database, and serves.
 * @throws {StartError} with every reason, before anything was served or written
 * @throws {JourneyError} for a journey that its integrity checks refuse
 * @throws {DatabaseError} where the database cannot be migrated
 */
export const startServer = async (options: StartOptions): Promise<RunningServer> => {
  const site = await makeSite(options);
  const server = await serve(createApp(site), options);
  const sweeping = startSweeping(site);
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await sweeping.stop();
    },
  };
};

const makeSite = async (options: StartOptions): Promise<Site> => {
  const { settings, database, addresses, bounds, secretKey, publicUrl } = options;
  const now = options.now ?? (() => new Date());
  const services = loadServices(options.services, settings);
  const faults = startFaults({ ...options, services, now });
  if (faults.length > 0) throw new StartError(faults);
  const logo = options.logoPath === undefined ? undefined : readLogo(options.logoPath);
  await migrate(database, [recordsSchema]);
  return {
    settings,
    services,
    database,
    records: createRecords(database, { mode: settings.mode, now }),
    addresses,
    bounds,
    secretKey,
    publicUrl: publicUrl === undefined ? undefined : new URL(publicUrl).origin,
    clientSecret: options.clientSecret,
    trustedProxies: options.trustedProxies,
    logo,
    log: withSafeErrors(options.log ?? createLogger()),
    now,
  };
};

const readLogo = (path: string): Site['logo'] => {
  const type = extname(path).toLowerCase() === '.png' ? 'image/png' : 'image/svg+xml';
  try {
    return { type, bytes: readFileSync(path) };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new StartError([`theme.logo names a file that cannot be read: ${path} (${reason}). Put it there again.`]);
  }
};

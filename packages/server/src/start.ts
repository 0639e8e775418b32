import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { AddressProvider } from '@guildhall/address';
import type { CouncilSettings } from '@guildhall/council';
import type { Database } from '@guildhall/database';
import { migrate } from '@guildhall/database';
import { assertJourney } from '@guildhall/journeys';
import { createRecords, recordsSchema } from '@guildhall/records';
import type { Logger } from 'pino';
import { createApp } from './app.js';
import { createLogger } from './http/logging.js';
import { startFaults } from './modes/start-faults.js';
import type { ServiceDefinition } from './service/service.js';
import type { Bounds, LoadedService, Site } from './site.js';

export interface StartOptions {
  readonly settings: CouncilSettings;
  readonly services: readonly ServiceDefinition[];
  readonly database: Database;
  readonly addresses: AddressProvider;
  /** Whether the addresses are made up: live mode refuses them. */
  readonly hasSampleAddresses: boolean;
  readonly bounds?: Bounds | undefined;
  readonly secretKey: Uint8Array;
  readonly publicUrl?: string | undefined;
  /** Path of the logo that council.yml names. */
  readonly logoPath?: string | undefined;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly log?: Logger | undefined;
  readonly now?: (() => Date) | undefined;
}

export interface RunningServer {
  readonly url: string;
  /** Lets requests under way end, then closes; the database stays open for whoever opened it. */
  close(): Promise<void>;
}

/** Something that keeps the site from starting, with every reason. Nothing has been served or written. */
export class StartError extends Error {
  override readonly name = 'StartError';
  constructor(readonly faults: readonly string[]) {
    super(`The site cannot start:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  }
}

const SWEEP_MILLISECONDS = 5 * 60_000;
/** Residents on slow lines need time; a connection that says nothing for longer is not one of them. */
const REQUEST_MILLISECONDS = 30_000;
const CLOSE_MILLISECONDS = 10_000;

/** Migrates the database, checks every journey and what the mode forbids, and serves. */
export const startServer = async (options: StartOptions): Promise<RunningServer> => {
  const site = await makeSite(options);
  const app = createApp(site);
  const server = createServer({ requestTimeout: REQUEST_MILLISECONDS, headersTimeout: REQUEST_MILLISECONDS }, app);
  await listen(server, options.port, options.host);
  const sweep = setInterval(() => {
    site.records.sessions
      .sweepExpired()
      .catch((error: unknown) => site.log.error({ error }, 'sweeping sessions failed'));
  }, SWEEP_MILLISECONDS);
  sweep.unref();
  return {
    url: urlOf(server, options.host),
    close: async () => {
      clearInterval(sweep);
      await closeGently(server);
    },
  };
};

const makeSite = async (options: StartOptions): Promise<Site> => {
  const { settings, database } = options;
  const now = options.now ?? (() => new Date());
  const services: readonly LoadedService[] = options.services.map((definition) => {
    const own = settings.services[definition.id];
    const journey = definition.journey({ council: settings, settings: own });
    assertJourney(journey);
    return { definition, journey };
  });
  const faults = startFaults({ ...options, services, now });
  if (faults.length > 0) throw new StartError(faults);
  await migrate(database, [recordsSchema]);
  return {
    settings,
    services,
    database,
    records: createRecords(database, { mode: settings.mode, now }),
    addresses: options.addresses,
    bounds: options.bounds,
    secretKey: options.secretKey,
    publicUrl: options.publicUrl,
    logo: options.logoPath === undefined ? undefined : readLogo(options.logoPath),
    log: options.log ?? createLogger(),
    now,
  };
};

const readLogo = (path: string): Site['logo'] => {
  const type = extname(path).toLowerCase() === '.png' ? 'image/png' : 'image/svg+xml';
  try {
    return { type, bytes: readFileSync(path) };
  } catch (error) {
    throw new StartError([
      `theme.logo names a file that cannot be read: ${path} (${(error as NodeJS.ErrnoException).code})`,
    ]);
  }
};

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

const urlOf = (server: Server, host: string): string => {
  const { port } = server.address() as AddressInfo;
  const shown = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${port}`;
};

const closeGently = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), CLOSE_MILLISECONDS);
    force.unref();
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });

import type { Database } from '@guildhall/database';
import { migrate } from '@guildhall/database';
import { testServers } from '@guildhall/database/testing';
import { createRecords, type Records, recordsSchema } from '@guildhall/records';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { type RunningServer, type StartOptions, startServer } from '../src/index.js';
import { Browser } from './browser.js';
import { bulkyWaste } from './bulky-waste.js';
import { councilOf } from './councils.js';
import { type Failing, failingDatabase } from './failing-database.js';
import { fixedAddresses } from './fixed-addresses.js';

/** A site that is served for a test, with what the test may turn. */
export interface TestSite extends RunningServer {
  /** The log so far, a JSON object a line. */
  log(): string;
  /** Makes the database fail. */
  fail(what: Failing): void;
  advance(minutes: number): void;
  browser(headers?: Readonly<Record<string, string>>): Browser;
}

export interface Given {
  /** Serves Hartwold's demo, with what `options` change. It is closed after the test. */
  site(options?: Partial<StartOptions>): Promise<TestSite>;
  records(): Records;
  database(): Database;
}

export const NOON = Date.UTC(2026, 10, 24, 12, 0, 0);
export const SECRET_KEY = new Uint8Array(32).fill(7);

const serveOn = async (database: Database, options: Partial<StartOptions>): Promise<TestSite> => {
  const lines: string[] = [];
  let time = NOON;
  const failing = failingDatabase(database);
  const running = await startServer({
    settings: councilOf('hartwold'),
    services: [bulkyWaste],
    database: failing.database,
    addresses: fixedAddresses,
    hasSampleAddresses: true,
    secretKey: SECRET_KEY,
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'debug' }, { write: (line: string) => lines.push(line) }),
    now: () => new Date(time),
    ...options,
  });
  return {
    ...running,
    log: () => lines.join(''),
    fail: failing.fail,
    advance: (minutes) => {
      time += minutes * 60_000;
    },
    browser: (headers) => new Browser(running.url, headers),
  };
};

/** Runs a suite against a real server on PGlite, and on PostgreSQL when there is one; each test begins with nothing kept. */
export const onEachDatabase = (title: string, suite: (given: Given) => void): void => {
  for (const server of testServers()) {
    describe(`${title} on ${server.name}`, () => {
      const running: TestSite[] = [];
      let database: Database;
      beforeAll(async () => {
        database = await server.fresh();
        await migrate(database, [recordsSchema]);
      }, 60_000);
      beforeEach(() => database.execute('TRUNCATE records.sessions, records.submissions RESTART IDENTITY CASCADE'));
      afterEach(async () => {
        await Promise.all(running.splice(0).map((site) => site.close()));
      });
      afterAll(() => server.end());
      suite({
        site: async (options = {}) => {
          const site = await serveOn(database, options);
          running.push(site);
          return site;
        },
        records: () => createRecords(database, { mode: 'demo', now: () => new Date(NOON) }),
        database: () => database,
      });
    });
  }
};

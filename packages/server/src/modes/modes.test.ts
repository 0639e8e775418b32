import type { Database } from '@guildhall/database';
import { testServers } from '@guildhall/database/testing';
import type { Journey } from '@guildhall/journeys';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkyWaste, journey } from '../../test/bulky-waste.js';
import { councilOf } from '../../test/councils.js';
import { fixedAddresses } from '../../test/fixed-addresses.js';
import { liveReady } from '../../test/live-council.js';
import { onEachDatabase, SECRET_KEY } from '../../test/test-site.js';
import { StartError, type StartOptions, startServer } from '../index.js';
import { type StartFacts, startFaults } from './start-faults.js';

const VARIABLE = 'GUILDHALL_TEST_LIVE_SECRET';
const services = [{ definition: bulkyWaste, journey }];

const live: StartFacts = {
  settings: liveReady(VARIABLE),
  services,
  database: { kind: 'postgresql' },
  hasSampleAddresses: false,
  secretKey: SECRET_KEY,
  clientSecret: 'secret',
  publicUrl: 'https://services.council.uk',
  now: () => new Date('2026-11-24T12:00:00Z'),
};

describe('live mode', () => {
  it('starts with everything real', () => {
    expect(startFaults(live)).toEqual([]);
  });

  const { settings } = live;
  const { statements } = settings;
  const withController = (controller: string) => ({
    ...settings,
    statements: { ...statements, privacy: { ...statements.privacy, controller } },
  });

  it.each<[string, Partial<StartFacts>, RegExp]>([
    ['made-up addresses', { hasSampleAddresses: true }, /made-up addresses/],
    ['an embedded database', { database: { kind: 'pglite' } }, /embedded.*Set DATABASE_URL/],
    [
      'a stand-in to sign in as',
      { settings: { ...settings, staff: { signIn: { kind: 'stand-in' } } } },
      /stand-in, which lets anyone in/,
    ],
    ['no public address', { publicUrl: undefined }, /GUILDHALL_PUBLIC_URL must be the https/],
    [
      'a public address without TLS',
      { publicUrl: 'http://services.council.uk' },
      /GUILDHALL_PUBLIC_URL must be the https/,
    ],
    ['a public address with a path', { publicUrl: 'https://council.uk/services' }, /without a path/],
    ['a public address that is none', { publicUrl: 'services.council.uk' }, /without a path/],
    ['a placeholder in a statement', { settings: withController('[name of the controller]') }, /placeholder/],
    [
      'a test value',
      { settings: { ...settings, contact: { ...settings.contact, phone: '01632 960101' } } },
      /01632 960101/,
    ],
    ['a short key', { secretKey: new Uint8Array(31) }, /at least 32 bytes/],
  ])('does not start with %s', (_what, changes, message) => {
    expect(startFaults({ ...live, ...changes }).join('\n')).toMatch(message);
  });

  it('does not start without the secret of the sign-in', () => {
    for (const clientSecret of [undefined, '']) {
      expect(startFaults({ ...live, clientSecret }).join()).toMatch(/GUILDHALL_TEST_LIVE_SECRET is empty/);
    }
  });

  it('tells every reason at once, each with what to do', () => {
    expect(
      startFaults({ ...live, settings: { ...councilOf('hartwold'), mode: 'live' }, publicUrl: undefined }).length,
    ).toBeGreaterThan(5);
  });
});

describe('a service', () => {
  it.each([
    ['staff', /is an address of the site itself/],
    ['privacy', /is an address of the site itself/],
    ['cy', /is an address of the site itself/],
    ['Bulky Waste', /is no part of an address/],
    ['a/b', /is no part of an address/],
  ])('cannot be called %s', (id, message) => {
    expect(startFaults({ ...live, services: [{ definition: { ...bulkyWaste, id }, journey }] }).join()).toMatch(
      message,
    );
  });

  it('cannot be there twice, nor have a page that is taken', () => {
    const clash: Journey = { ...journey, pages: journey.pages.map((page) => ({ ...page, id: 'confirmation' })) };
    const faults = startFaults({ ...live, services: [...services, { definition: bulkyWaste, journey: clash }] });
    expect(faults.join('\n')).toMatch(/Two services are called bulky-waste[\s\S]*confirmation, which is taken/);
  });
});

describe('starting', () => {
  const [server] = testServers();
  afterAll(() => server?.end());

  const optionsOn = (database: Database): StartOptions => ({
    settings: councilOf('hartwold'),
    services: [bulkyWaste],
    database,
    addresses: fixedAddresses,
    hasSampleAddresses: true,
    secretKey: SECRET_KEY,
    host: '127.0.0.1',
    port: 0,
  });

  it('writes nothing where it is refused', async () => {
    const database = await server?.fresh();
    if (!database) throw new Error('No database to test on.');
    const given = optionsOn(database);
    const wrong: readonly Partial<StartOptions>[] = [
      { settings: { ...councilOf('hartwold'), mode: 'live' } },
      { logoPath: 'no-such-logo.svg' },
      { publicUrl: 'nonsense' },
    ];
    for (const changes of wrong) await expect(startServer({ ...given, ...changes })).rejects.toThrow(StartError);
    await expect(
      startServer({ ...given, services: [{ ...bulkyWaste, journey: () => ({ ...journey, first: 'gone' }) }] }),
    ).rejects.toThrow('gone');
    const { rows } = await given.database.query(
      "SELECT 1 FROM information_schema.schemata WHERE schema_name = 'records'",
    );
    expect(rows).toEqual([]);
  });
});

onEachDatabase('preview mode', ({ site }) => {
  const settings = { ...liveReady(VARIABLE), mode: 'preview' as const };

  it('shows nothing but the sign-in to anybody else', async () => {
    const browser = (await site({ settings, clientSecret: 'secret' })).browser();
    for (const path of [
      '/',
      '/privacy',
      '/bulky-waste',
      '/bulky-waste/item',
      '/nothing',
      '/STAFF/SIGN-IN/x',
      '/staff/export.csv',
    ]) {
      const answer = await browser.get(path);
      expect(answer.location, path).toBe(`/staff/sign-in?${new URLSearchParams({ to: path })}`);
      expect(answer.heading, path).toBe('');
    }
    expect((await browser.post('/bulky-waste/item', { item: 'sofa' })).location).toBe('/staff/sign-in');
    for (const path of ['/staff/sign-in', '/healthz', '/readyz', '/assets/theme.css']) {
      expect((await browser.get(path)).status).toBe(200);
    }
  });

  it('says on every page that it is one', async () => {
    const browser = (await site({ settings, clientSecret: 'secret' })).browser();
    expect((await browser.get('/staff/sign-in')).body).toContain('This is a preview for staff.');
  });
});

import { type CouncilSettings, liveFaults, localise } from '@guildhall/council';
import type { Database } from '@guildhall/database';
import { trustedProxyFaults } from '../http/trusted-proxies.js';
import { todayInLondon } from '../journeys/today.js';
import type { LoadedService } from '../site.js';
import { placeholdersIn } from '../statements/index.js';
import { statementPages } from '../statements/routes.js';
import { serviceFaults } from './service-faults.js';

export interface StartFacts {
  readonly settings: CouncilSettings;
  readonly services: readonly LoadedService[];
  readonly database: Pick<Database, 'kind'>;
  readonly hasSampleAddresses: boolean;
  readonly secretKey: Uint8Array;
  readonly publicUrl?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly trustedProxies?: readonly string[] | undefined;
  readonly now: () => Date;
}

const LEAST_KEY_BYTES = 32;

/** What keeps a site from starting in its mode, each as a sentence with what to do; empty when it may start. */
export const startFaults = (facts: StartFacts): readonly string[] => [
  ...(facts.secretKey.length < LEAST_KEY_BYTES
    ? ['GUILDHALL_SECRET_KEY is too short: give at least 32 bytes, for example from `openssl rand -hex 32`.']
    : []),
  ...serviceFaults(facts.services),
  ...signInFaults(facts),
  ...publicUrlFaults(facts),
  ...trustedProxyFaults(facts.trustedProxies),
  ...(facts.settings.mode === 'live' ? liveOnlyFaults(facts) : []),
];

/** An address is a scheme and a host; every link of a page begins at the root of it. */
const isOrigin = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, origin, href } = new URL(address);
  return /^https?:$/.test(protocol) && href === `${origin}/`;
};

const publicUrlFaults = ({ settings, publicUrl }: StartFacts): readonly string[] => {
  if (publicUrl !== undefined && !isOrigin(publicUrl)) {
    return [
      `GUILDHALL_PUBLIC_URL is ${JSON.stringify(publicUrl)}: write the address that residents use, without a path, like https://services.hartwold.example.`,
    ];
  }
  return settings.mode === 'live' && !publicUrl?.startsWith('https://')
    ? ['GUILDHALL_PUBLIC_URL must be the https:// address that residents use.']
    : [];
};

const signInFaults = ({ settings, clientSecret }: StartFacts): readonly string[] => {
  const { signIn } = settings.staff;
  if (signIn.kind === 'stand-in') {
    return settings.mode === 'demo'
      ? []
      : [`staff.signIn is the stand-in, which lets anyone in: ${settings.mode} mode needs the council's own sign-in.`];
  }
  return clientSecret
    ? []
    : [
        `The environment variable ${signIn.clientSecretVariable} is empty: it must hold the client secret of staff.signIn.`,
      ];
};

const liveOnlyFaults = (facts: StartFacts): readonly string[] => {
  const { settings, database, hasSampleAddresses, now } = facts;
  const placeholders = Object.entries(statementPages(facts)).flatMap(([path, page]) =>
    placeholdersIn(page).map(
      ({ found }) =>
        `The page ${path} (${localise(page.title, 'en')}) still holds the placeholder “${found}”: fill it in in council.yml.`,
    ),
  );
  return [
    ...liveFaults(settings, todayInLondon(now())).map(({ message, fix }) => `${message} ${fix}`),
    ...(database.kind === 'pglite'
      ? ['The database is embedded, which does not survive a power cut: live mode needs PostgreSQL. Set DATABASE_URL.']
      : []),
    ...(hasSampleAddresses ? ['The gazetteer holds made-up addresses: import the council’s own.'] : []),
    ...placeholders,
  ];
};

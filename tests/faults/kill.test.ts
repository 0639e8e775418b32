import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { completeJourney, sampleAnswers } from '../support/journey-over-http.js';
import { type ServerProcess, startServerProcess } from '../support/server-process.js';
import { isFull, seededRandom, sized } from '../support/sizes.js';
import { exportedSubmissions, signInAsStaff } from '../support/staff.js';
import { createTestDatabase, postgresUrl, postgresVersion, type TestDatabase } from '../support/test-database.js';

const KILLS = sized(12, 200);
const RESIDENTS = 4;
const SEED = 20261124;
/** A kill falls at any moment from the first answer on, most of them while submissions are being written. */
const LONGEST_LIFE_MILLISECONDS = 4_000;

const kinds = ['pglite', ...(postgresUrl ? ['postgresql'] : [])] as const;
if (!postgresUrl && process.env.CI === 'true') throw new Error('GUILDHALL_TEST_DATABASE_URL is not set');

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One resident who reports problem after problem until the server dies; gives each reference that was shown. */
const reportUntilDeath = async (url: string, name: string, shown: Map<string, string>): Promise<void> => {
  for (let report = 0; ; report += 1) {
    const marker = `${name}-${report}`;
    try {
      const answers = { ...sampleAnswers(), description: `Marker ${marker} by the kerb` };
      const { reference } = await completeJourney(url, { answers });
      shown.set(reference, marker);
    } catch {
      return;
    }
  }
};

describe.each(kinds)('on %s', (kind) => {
  const data = mkdtempSync(join(tmpdir(), `guildhall-kill-${kind}-`));
  let database: TestDatabase | undefined;
  afterAll(async () => {
    await database?.drop();
    rmSync(data, { recursive: true, force: true });
  });

  test(`every reference that was shown is there once after each of ${KILLS} kills`, {
    timeout: KILLS * 60_000,
  }, async () => {
    if (kind === 'postgresql' && postgresUrl) {
      database = await createTestDatabase('kill');
      console.log(`PostgreSQL ${await postgresVersion(database.url)}`);
    }
    const start = (): Promise<ServerProcess> =>
      startServerProcess({
        data,
        databaseUrl: database?.url,
        env: { LOG_LEVEL: 'warn' },
        // What is judged is what was kept, not how busy the machine is.
        readyWithin: 180_000,
      });
    const random = seededRandom(SEED);
    const shown = new Map<string, string>();
    let lost = 0;
    let doubled = 0;
    let server = await start();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const residents = Array.from({ length: RESIDENTS }, (_, number) =>
        reportUntilDeath(server.url, `kill${kill}x${number}`, shown),
      );
      await pause(random() * LONGEST_LIFE_MILLISECONDS);
      await server.stop('SIGKILL');
      await Promise.all(residents);

      server = await start();
      const rows = await exportedSubmissions(await signInAsStaff(server.url));
      const times = new Map<string, number>();
      const markers = new Map<string, number>();
      for (const row of rows) {
        times.set(row.reference ?? '', (times.get(row.reference ?? '') ?? 0) + 1);
        const marker = /Marker (\S+)/.exec(row.description ?? '')?.[1] ?? '';
        markers.set(marker, (markers.get(marker) ?? 0) + 1);
      }
      lost = [...shown.keys()].filter((reference) => times.get(reference) !== 1).length;
      doubled = [...markers.values()].filter((count) => count !== 1).length;
      expect({ kill, lost, doubled }).toEqual({ kill, lost: 0, doubled: 0 });
    }
    await server.stop();
    console.log(
      `kill -9 on ${kind}${isFull ? '' : ' (reduced size)'}, seed ${SEED}: tried ${KILLS} kills, references shown ${shown.size}, held ${shown.size - lost}, lost ${lost}, doubled ${doubled}`,
    );
    // Enough submissions were under way for the kills to mean something.
    expect(shown.size).toBeGreaterThan(KILLS / 2);
  });
});

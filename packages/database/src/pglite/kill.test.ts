import { spawn } from 'node:child_process';
import { access, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../open-database.js';
import { pgliteTemplate } from '../testing/pglite-template.js';

const ROUNDS = 20;
const LONGEST_ROUND_MILLISECONDS = 1200;
const WRITER = fileURLToPath(new URL('insert-until-killed.mjs', import.meta.url));
const BUILT = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/** Park and Miller's generator, so that a failing run can be repeated. */
const seeded = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

interface Kill {
  /** Counted from when the process starts, so that it is hit while opening and replaying, or from its first write. */
  readonly from: 'start' | 'writing';
  readonly milliseconds: number;
}

/** Starts the writer, kills it, and gives the numbers that it had acknowledged. */
const writeAndKill = (folder: string, round: number, kill: Kill): Promise<number[]> =>
  new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, [WRITER, folder, String(round)], { stdio: ['ignore', 'pipe', 'pipe'] });
    const killSoon = () => setTimeout(() => writer.kill('SIGKILL'), kill.milliseconds);
    const acknowledged: number[] = [];
    let complaint = '';
    writer.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    if (kill.from === 'start') writer.on('spawn', killSoon);
    createInterface({ input: writer.stdout }).on('line', (line) => {
      if (line !== 'ready') acknowledged.push(Number(line));
      else if (kill.from === 'writing') killSoon();
    });
    writer.on('error', reject);
    writer.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(acknowledged);
      else reject(new Error(`the writer ended by itself: ${complaint}`));
    });
  });

describe('an embedded database whose process is killed', () => {
  let folder: string;
  beforeAll(async () => {
    await access(BUILT).catch(() => {
      throw new Error('This test runs the built package: npm run build -w @guildhall/database');
    });
    folder = await mkdtemp(join(tmpdir(), 'guildhall-kill-'));
    await cp(await pgliteTemplate(), folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it(`holds everything it acknowledged, once, over ${ROUNDS} kills`, { timeout: 240_000 }, async () => {
    const random = seeded(20_261_124);
    const acknowledged: string[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const from = round % 4 === 0 ? 'start' : 'writing';
      const milliseconds = random() * LONGEST_ROUND_MILLISECONDS;
      const numbers = await writeAndKill(folder, round, { from, milliseconds });
      acknowledged.push(...numbers.map((number) => `${round}/${number}`));
    }

    const database = await openDatabase({ folder });
    const { rows } = await database.query<{ key: string; times: number }>(
      `SELECT round || '/' || number AS key, count(*) AS times FROM kept GROUP BY round, number`,
    );
    await database.close();
    const times = new Map(rows.map((row) => [row.key, row.times]));
    const lost = acknowledged.filter((key) => !times.has(key));
    const doubled = rows.filter((row) => row.times > 1);
    console.info(
      `Kills tried ${ROUNDS}; rows acknowledged ${acknowledged.length}, held ${acknowledged.length - lost.length}, lost ${lost.length}, doubled ${doubled.length}.`,
    );
    expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
    // Enough was under way for the kills to have hit something.
    expect(acknowledged.length).toBeGreaterThan(ROUNDS * 10);
    // At most the one row that was in hand at each kill is there without having been acknowledged.
    expect(rows.length - acknowledged.length).toBeLessThanOrEqual(ROUNDS);
  });
});

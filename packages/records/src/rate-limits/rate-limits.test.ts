import { expect, it } from 'vitest';
import { onEachDatabase } from '../../test/on-each-database.js';

onEachDatabase('rate limits', ({ database, records, now, advance }) => {
  const limit = { key: 'sign-in 192.0.2.7', limit: 3, windowSeconds: 600 };

  it('allows as many as the limit in a window, and again in the next', async () => {
    const { rateLimits } = records();
    const outcomes = [];
    for (let n = 0; n < 5; n += 1) outcomes.push(await rateLimits.count(limit));
    expect(outcomes.map(({ allowed, remaining }) => [allowed, remaining])).toEqual([
      [true, 2],
      [true, 1],
      [true, 0],
      [false, 0],
      [false, 0],
    ]);
    expect(outcomes[0]?.resetAt).toEqual(new Date(now().getTime() + 600_000));
    advance({ minutes: 10 });
    expect(await rateLimits.count(limit)).toMatchObject({ allowed: true, remaining: 2 });
  });

  it('counts each of many at once', async () => {
    const { rateLimits } = records();
    const outcomes = await Promise.all(Array.from({ length: 30 }, () => rateLimits.count(limit)));
    expect(outcomes.filter(({ allowed }) => allowed)).toHaveLength(3);
  });

  it('keeps keys apart, and keeps none of them readable', async () => {
    const { rateLimits } = records();
    for (let n = 0; n < 4; n += 1) await rateLimits.count(limit);
    expect(await rateLimits.count({ ...limit, key: 'sign-in 192.0.2.8' })).toMatchObject({ allowed: true });
    const { rows } = await database().query<{ key_hash: Uint8Array }>('SELECT key_hash FROM records.rate_limits');
    expect(rows.map(({ key_hash }) => key_hash.length)).toEqual([32, 32]);
    expect(rows.some(({ key_hash }) => Buffer.from(key_hash).toString('latin1').includes('192'))).toBe(false);
  });

  it('is swept away when its window is over', async () => {
    const { rateLimits } = records();
    await rateLimits.count(limit);
    expect(await rateLimits.sweepExpired()).toBe(0);
    advance({ minutes: 10 });
    expect(await rateLimits.sweepExpired()).toBe(1);
  });
});

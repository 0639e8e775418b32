import { expect, it } from 'vitest';
import { onEachDatabase } from '../../test/on-each-database.js';

interface Data {
  readonly staff?: { readonly name: string } | undefined;
  readonly visits?: number | undefined;
}

onEachDatabase('sessions', ({ database, records, now, advance }) => {
  it('opens by the token it gave, and stores only its hash', async () => {
    const { sessions } = records();
    const made = await sessions.create<Data>({ data: { visits: 1 } });
    const { token, ...session } = made;
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await sessions.open<Data>(token)).toEqual(session);
    expect(session).toMatchObject({ data: { visits: 1 }, createdAt: now(), lastSeenAt: now() });
    const { rows } = await database().query('SELECT * FROM records.sessions');
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(token).toString('hex'));
  });

  it.each([undefined, '', 'not-a-token', `${'A'.repeat(42)}'`, 'A'.repeat(43), 'A'.repeat(100_000), '\u0000'])(
    'opens nothing for a token that it did not give (%#)',
    async (token) => {
      expect(await records().sessions.open(token)).toBeUndefined();
    },
  );

  it('gives no two the same token or secret', async () => {
    const { sessions } = records();
    const made = await Promise.all(Array.from({ length: 20 }, () => sessions.create()));
    expect(new Set(made.map(({ token }) => token)).size).toBe(20);
  });

  it('ends when it is not used, and lives on while it is, but not past its end', async () => {
    const { sessions } = records();
    const { token } = await sessions.create({ idleMinutes: 30, totalMinutes: 60 });
    const use = async () => {
      const session = await sessions.open(token);
      if (session) await sessions.touch(session);
      return session !== undefined;
    };
    advance({ minutes: 29 });
    expect(await use()).toBe(true);
    advance({ minutes: 29 });
    expect(await use()).toBe(true);
    expect((await sessions.open(token))?.expiresAt.getTime()).toBe(now().getTime() + 2 * 60_000);
    advance({ minutes: 2 });
    expect(await use()).toBe(false);

    const idle = await sessions.create({ idleMinutes: 30 });
    advance({ minutes: 30 });
    expect(await sessions.open(idle.token)).toBeUndefined();
  });

  it('is not written to again within a minute', async () => {
    const { sessions } = records();
    const { token, ...session } = await sessions.create();
    advance({ seconds: 59 });
    await sessions.touch(session);
    expect((await sessions.open(token))?.lastSeenAt).toEqual(session.lastSeenAt);
    advance({ seconds: 1 });
    await sessions.touch(session);
    expect((await sessions.open(token))?.lastSeenAt).toEqual(now());
  });

  it('gets a new token and secret at sign-in, and the old token is worth nothing (fixation)', async () => {
    const { sessions, runs } = records();
    const planted = await sessions.create<Data>({ data: { visits: 3 } });
    await runs.save(
      planted.id,
      'service',
      { journeyId: 'j', journeyVersion: '1', language: 'en', state: { a: 1 } },
      undefined,
    );
    const rotated = await sessions.rotate<Data>(planted.id);
    expect(rotated).toMatchObject({ id: planted.id, data: { visits: 3 } });
    expect(rotated?.token).not.toBe(planted.token);
    expect(await sessions.open(planted.token)).toBeUndefined();
    expect(await sessions.open(rotated?.token)).toMatchObject({ id: planted.id });
    expect(await runs.get(planted.id, 'service')).toMatchObject({ state: { a: 1 } });
  });

  it('does not come back to life by rotating, saving or touching once it has ended', async () => {
    const { sessions } = records();
    const { token, ...session } = await sessions.create({ idleMinutes: 1 });
    advance({ minutes: 2 });
    expect(await sessions.rotate(session.id)).toBeUndefined();
    expect(await sessions.save(session.id, { a: 1 })).toBe(false);
    await sessions.touch(session);
    expect(await sessions.open(token)).toBeUndefined();
  });

  it('saves the keys that are named, removes those that are undefined, and leaves the others', async () => {
    const { sessions } = records();
    const { id, token } = await sessions.create<Data>({ data: { staff: { name: 'Ann' }, visits: 1 } });
    expect(await sessions.save<Data>(id, { staff: undefined, visits: 2 })).toBe(true);
    expect((await sessions.open<Data>(token))?.data).toEqual({ visits: 2 });
  });

  it('loses nothing when requests save different keys at once', async () => {
    const { sessions } = records();
    const { id, token } = await sessions.create();
    await Promise.all(Array.from({ length: 20 }, (_, n) => sessions.save(id, { [`key${n}`]: n })));
    expect(Object.keys((await sessions.open(token))?.data ?? {})).toHaveLength(20);
  });

  it('adopts a token that was handed out before, once for all who bring it', async () => {
    const { sessions } = records();
    const token = 'B'.repeat(43);
    const adopted = await Promise.all(Array.from({ length: 10 }, () => sessions.adopt(token)));
    expect(new Set(adopted.map(({ id }) => id)).size).toBe(1);
    expect(await sessions.open(token)).toMatchObject({ id: adopted[0]?.id });
  });

  it('adopts an ended token as a new, empty session', async () => {
    const { sessions } = records();
    const token = 'C'.repeat(43);
    const first = await sessions.adopt<Data>(token, { data: { visits: 9 }, idleMinutes: 1 });
    advance({ minutes: 1 });
    const second = await sessions.adopt<Data>(token);
    expect(second.id).not.toBe(first.id);
    expect(second.data).toEqual({});
  });

  it('adopts nothing that is no token', async () => {
    await expect(records().sessions.adopt('short')).rejects.toMatchObject({ name: 'RecordsError', code: 'bad-input' });
  });

  it('is gone after destroy, with the journeys in it', async () => {
    const { sessions, runs } = records();
    const { id, token } = await sessions.create();
    await runs.save(id, 'service', { journeyId: 'j', journeyVersion: '1', language: 'en', state: {} }, undefined);
    await sessions.destroy(id);
    expect(await sessions.open(token)).toBeUndefined();
    expect((await database().query('SELECT id FROM records.journey_runs')).rows).toEqual([]);
  });

  it('is swept away once it has ended', async () => {
    const { sessions } = records();
    await database().query(
      `INSERT INTO records.sessions (token_hash, created_at, last_seen_at, idle_seconds, expires_at, ends_at)
       SELECT sha256(n::text::bytea), $1, $1, 60, $1, $1 FROM generate_series(1, 2500) AS n`,
      [now()],
    );
    const { token } = await sessions.create();
    expect(await sessions.sweepExpired()).toBe(2500);
    expect(await sessions.sweepExpired()).toBe(0);
    expect(await sessions.open(token)).toBeDefined();
  });

  it.each([0, -1, Number.NaN])('refuses to last for %s minutes', async (idleMinutes) => {
    await expect(records().sessions.create({ idleMinutes })).rejects.toMatchObject({ code: 'bad-input' });
  });
});

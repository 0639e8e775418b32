import { expect, it } from 'vitest';
import { onEachDatabase } from '../../test/test-site.js';

onEachDatabase('health', ({ site, database }) => {
  it('is well and ready while the database answers', async () => {
    const browser = (await site()).browser();
    expect(JSON.parse((await browser.get('/healthz')).body)).toEqual({ status: 'ok' });
    const ready = await browser.get('/readyz');
    expect(ready.status).toBe(200);
    expect(JSON.parse(ready.body)).toEqual({
      status: 'ready',
      database: database().kind,
      durability: database().durability,
      mode: 'demo',
      services: [{ id: 'bulky-waste', version: '1.0.0' }],
    });
  });

  it('is alive and not ready while the database is away, and ready again afterwards', async () => {
    const served = await site();
    const browser = served.browser();
    served.fail('everything');
    expect((await browser.get('/healthz')).status).toBe(200);
    const away = await browser.get('/readyz');
    expect(away.status).toBe(503);
    expect(JSON.parse(away.body)).toEqual({ status: 'not ready', reason: 'the database does not answer' });
    expect(away.headers.get('set-cookie')).toBeNull();
    served.fail('nothing');
    expect((await browser.get('/readyz')).status).toBe(200);
  });
});

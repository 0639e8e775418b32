import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { onEachDatabase } from '../../test/test-site.js';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

/** The bytes as they come over the wire, which `fetch` would have unpacked. */
const get = (url: string, headers: Readonly<Record<string, string>>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { headers }, (response) => {
      buffer(response).then(
        (bytes) => resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes }),
        reject,
      );
    });
    sent.on('error', reject).end();
  });

const asIs = (bytes: Buffer): Buffer => bytes;

onEachDatabase('an asset', ({ site }) => {
  it.each([
    { accepts: 'gzip, deflate, br', encoding: 'br', unpack: brotliDecompressSync },
    { accepts: 'gzip, deflate', encoding: 'gzip', unpack: gunzipSync },
    { accepts: 'br;q=0, gzip;q=0.5', encoding: 'gzip', unpack: gunzipSync },
    { accepts: 'identity', encoding: undefined, unpack: asIs },
    { accepts: 'compress', encoding: undefined, unpack: asIs },
  ])('is sent as $encoding to a browser that accepts “$accepts”', async ({ accepts, encoding, unpack }) => {
    const { url } = await site();
    for (const path of ['/assets/guildhall.css', '/assets/theme.css', '/assets/guildhall.js', '/assets/icon.svg']) {
      const plain = await get(`${url}${path}`, {});
      const answer = await get(`${url}${path}`, { 'accept-encoding': accepts });
      expect(answer.headers['content-encoding'], path).toBe(encoding);
      expect(answer.headers.vary, path).toContain('Accept-Encoding');
      expect(answer.headers['content-length'], path).toBe(String(answer.bytes.length));
      expect(unpack(answer.bytes).equals(plain.bytes), path).toBe(true);
    }
  });

  it('costs a resident on an old phone a seventh of its size, and nothing the second time', async () => {
    const { url } = await site();
    const plain = await get(`${url}/assets/guildhall.css`, {});
    const headers = { 'accept-encoding': 'gzip, br' };
    const first = await get(`${url}/assets/guildhall.css`, headers);
    expect(first.bytes.length * 7).toBeLessThan(plain.bytes.length);
    const again = await get(`${url}/assets/guildhall.css`, { ...headers, 'if-none-match': String(first.headers.etag) });
    expect(again).toMatchObject({ status: 304, bytes: Buffer.alloc(0) });
  });
});

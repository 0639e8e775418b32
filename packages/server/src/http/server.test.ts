import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { serve } from './server.js';

const HERE = { host: '127.0.0.1', port: 0 };
const QUICK = { requestMilliseconds: 200, checkMilliseconds: 50, closeMilliseconds: 300 };

/** What a server sends back to `lines` before it closes the connection. */
const talk = (url: string, lines: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(lines));
    let answer = '';
    socket.setEncoding('utf8').on('data', (text: string) => {
      answer += text;
    });
    socket.on('error', reject).on('close', () => resolve(answer));
  });

it.each([
  ['headers', 'GET / HTTP/1.1\r\nHost: x\r\nA: '],
  ['body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nitem='],
])('gives up on a browser that never finishes its %s', async (_what, lines) => {
  const server = await serve((request) => request.resume(), HERE, QUICK);
  expect(await talk(server.url, lines)).toMatch(/^HTTP\/1\.1 408 /);
  await server.close();
});

it('is told of malformed requests without taking harm', async () => {
  const server = await serve((_request, response) => response.end('well'), HERE, QUICK);
  for (const lines of [
    'nonsense\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: x\r\nA: b\rc\r\n\r\n',
    `GET / HTTP/1.1\r\nA: ${'x'.repeat(20_000)}\r\n\r\n`,
  ]) {
    expect(await talk(server.url, lines)).toMatch(/^HTTP\/1\.1 4\d\d /);
  }
  expect(await (await fetch(server.url)).text()).toBe('well');
  await server.close();
});

it('lets a request under way end before it closes, and holds no connection open after it', async () => {
  let begun: (() => void) | undefined;
  const underWay = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const server = await serve(
    (request, response) => {
      if (request.url === '/quick') return response.end('quick');
      begun?.();
      setTimeout(() => response.end('whole'), 150);
    },
    HERE,
    { ...QUICK, requestMilliseconds: 60_000, closeMilliseconds: 60_000 },
  );
  // Keeps its connection open, as browsers do.
  expect(await (await fetch(`${server.url}/quick`)).text()).toBe('quick');
  const slow = fetch(server.url);
  await underWay;
  const began = performance.now();
  const closed = server.close();
  expect(await (await slow).text()).toBe('whole');
  await closed;
  expect(performance.now() - began).toBeLessThan(30_000);
  await expect(fetch(server.url)).rejects.toThrow('fetch failed');
});

it('cuts off what does not end', async () => {
  const server = await serve(() => {}, HERE, QUICK);
  const hung = fetch(server.url).catch((error: Error) => error.message);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await server.close();
  expect(await hung).toBe('fetch failed');
});

it('says localhost for this machine, and rejects a port that is taken', async () => {
  const server = await serve((_request, response) => response.end(), HERE, QUICK);
  expect(server.url).toMatch(/^http:\/\/localhost:\d+$/);
  const port = Number(new URL(server.url).port);
  await expect(serve(() => {}, { host: '127.0.0.1', port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await server.close();
});

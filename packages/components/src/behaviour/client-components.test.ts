import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SOURCES = fileURLToPath(new URL('..', import.meta.url));

const sources: ReadonlyArray<readonly [file: string, text: string]> = readdirSync(SOURCES, { recursive: true })
  .map(String)
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => [relative(SOURCES, join(SOURCES, file)), readFileSync(join(SOURCES, file), 'utf8')]);

const CLIENT = /^\s*['"]use client['"]/;
/** What React offers to client components alone. */
const CLIENT_ONLY =
  /\buse(?:State|Reducer|Effect|LayoutEffect|InsertionEffect|Ref|Context|SyncExternalStore|Transition|ImperativeHandle|ActionState|Optimistic)\b|\bcreateContext\b|\bextends (?:React\.)?(?:Pure)?Component\b/;

test('only what must run in a browser is marked as a client component', () => {
  expect(sources.length).toBeGreaterThan(150);
  expect(sources.filter(([, text]) => CLIENT.test(text)).map(([file]) => file)).toEqual(['behaviour/behaviour.tsx']);
});

test('what is marked needs it, and what is not does not', () => {
  expect(sources.filter(([, text]) => CLIENT_ONLY.test(text)).map(([file]) => file)).toEqual([
    'behaviour/behaviour.tsx',
  ]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Behaviour } from '@guildhall/components/behaviour';
import { componentNames, fixturesOf, ownComponents } from '@guildhall/components/fixtures';
import type { Browser, Page } from 'playwright-core';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { rolldown } from 'rolldown';
import { type ElementName, elementOf } from './drawn-element.js';
import type { HydrationCase, HydrationReport, Mode } from './hydration-page.js';

/** Every fixture of GOV.UK Frontend, those among them that it does not show. */
export const FIXTURES: readonly ElementName[] = componentNames().flatMap((component) =>
  fixturesOf(component).map(({ name, options }) => ({ component, name, options })),
);

const OWN = await ownComponents();

/** Every fixture of our own components. */
export const OWN_FIXTURES: readonly ElementName[] = OWN.flatMap(({ component, fixtures }) =>
  fixtures.map(({ name }) => ({ component, name })),
);

/** A reserved name: whatever the page asks for is answered here. */
const ORIGIN = 'http://hydration.example';
const PAGE = `<!DOCTYPE html>
<html lang="en"><head><title>Hydration</title><link rel="stylesheet" href="/guildhall.css"></head><body></body></html>`;

/** A page that hydrates what it is told to. */
export const openPage = async (browser: Browser): Promise<Page> => {
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': ['text/html', PAGE],
    '/guildhall.css': [
      'text/css',
      readFileSync(fileURLToPath(import.meta.resolve('@guildhall/components/guildhall.css')), 'utf8'),
    ],
  };
  const page = await browser.newPage();
  await page.route('**/*', async (route) => {
    const [contentType, body] = files[new URL(route.request().url()).pathname] ?? ['image/svg+xml', '<svg/>'];
    await route.fulfill({ contentType, body });
  });
  await page.goto(`${ORIGIN}/`);
  await page.addScriptTag({ content: await hydrationScript() });
  return page;
};

const PACKAGE = fileURLToPath(new URL('../../../packages/components/dist/', import.meta.url));

/** A module that hands the fixtures of our own components to the page. */
const entry = (): string => {
  const imports = OWN.map(({ component }, index) => {
    const file = join(PACKAGE, component, `${component}.fixture.js`);
    return `import * as own${index} from ${JSON.stringify(file)};`;
  });
  const components = OWN.map(
    ({ component }, index) =>
      `{ component: ${JSON.stringify(component)}, fixtures: Object.values(own${index}).filter(Array.isArray).flat() }`,
  );
  return `import { serveHydration } from './hydration-page.ts';
${imports.join('\n')}
serveHydration([${components.join(', ')}]);`;
};

/** React's development build with what hydrates, as one script. */
const hydrationScript = async (): Promise<string> => {
  const name = join(import.meta.dirname, 'hydration-entry.js');
  const bundle = await rolldown({
    input: name,
    platform: 'browser',
    plugins: [
      { name: 'entry', resolveId: (id) => (id === name ? id : null), load: (id) => (id === name ? entry() : null) },
    ],
    transform: { define: { 'process.env.NODE_ENV': '"development"' } },
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
};

/** What the server draws. */
const drawn = (name: ElementName, mode: Mode): HydrationCase => {
  const element = elementOf(name, OWN);
  return { ...name, html: renderToString(mode === 'behaviour' ? createElement(Behaviour, null, element) : element) };
};

declare global {
  interface Window {
    readonly hydrate: (one: HydrationCase, mode: Mode) => Promise<HydrationReport>;
  }
}

/** Draws elements here and hydrates each in the page; `spoil` changes what the server has drawn. */
export const hydrateIn = (
  page: Page,
  names: readonly ElementName[],
  mode: Mode,
  spoil: (html: string) => string = (html) => html,
): Promise<readonly HydrationReport[]> => {
  const drawnCases = names.map((name) => drawn(name, mode)).map((one) => ({ ...one, html: spoil(one.html) }));
  return page.evaluate(
    async ([cases, how]) => {
      const reports: HydrationReport[] = [];
      for (const one of cases) reports.push(await window.hydrate(one, how));
      return reports;
    },
    [drawnCases, mode] as const,
  );
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { launchChromium } from '../../support/chromium.js';
import { GOVUK_FRONTEND } from './nunjucks.js';

/** A reserved name: whatever the page asks for is answered here. */
const ORIGIN = 'http://fixtures.example';
const VIEWPORT_HEIGHT = 600;
/** For every picture that a fixture names. */
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>';

/** The page behind the body has the body's colour, so that a drawing in which nothing is to be seen has one colour. */
const PAGE = `<!DOCTYPE html>
<html lang="en" class="govuk-template">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <title>Fixture</title>
    <link rel="stylesheet" href="/govuk-frontend.css">
    <style>
      html.govuk-template { background: transparent; }
      .app-template__body--inverse { background: #1d70b8; }
      * { transition: none !important; caret-color: transparent !important; }
    </style>
    <script src="/govuk-frontend.js"></script>
  </head>
  <body class="govuk-template__body"></body>
</html>`;

const asDataAddress = (_url: string, path: string): string =>
  `url(data:image/svg+xml;base64,${readFileSync(join(GOVUK_FRONTEND, 'govuk', path)).toString('base64')})`;

/**
 * GOV.UK Frontend's sheet without its fonts, which are for GOV.UK's own pages, and with its images in it: whatever loads in its own
 * time could be seen in one of two drawings only.
 */
const styles = readFileSync(join(GOVUK_FRONTEND, 'govuk/govuk-frontend.min.css'), 'utf8')
  .replace(/@font-face\{[^}]*\}/g, '')
  .replace(/url\(\/(assets\/images\/[\w-]+\.svg)\)/g, asDataAddress);
if (/url\((?!data:)/.test(styles))
  throw new Error('The style sheet of GOV.UK Frontend names a file that is not in it.');

const FILES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/': ['text/html', PAGE],
  '/govuk-frontend.css': ['text/css', styles],
  '/govuk-frontend.js': ['text/javascript', readFileSync(join(GOVUK_FRONTEND, 'govuk/all.bundle.js'), 'utf8')],
};

/** GOV.UK Frontend's script, as its bundle puts it into the page. */
interface ScriptedWindow {
  readonly GOVUKFrontend: { readonly initAll: () => void };
}

/** Puts a fixture into the page as its only content, and waits for its pictures. Gives the height of the page in pixels. Runs in the page. */
const show = async ({ html, bodyClasses, isScripted }: Drawing & { isScripted: boolean }): Promise<number> => {
  sessionStorage.clear();
  scrollTo(0, 0);
  document.body.className = `govuk-template__body ${bodyClasses}`;
  document.body.innerHTML = html;
  if (isScripted) {
    document.body.classList.add('js-enabled', 'govuk-frontend-supported');
    (window as unknown as ScriptedWindow).GOVUKFrontend.initAll();
  }
  // A skip link is seen only where it has the focus.
  document.querySelector<HTMLElement>('.govuk-skip-link')?.focus();
  await Promise.all(Array.from(document.images, (image) => image.decode().catch(() => undefined)));
  return Math.ceil(document.documentElement.getBoundingClientRect().height);
};

/** What is drawn. */
export interface Drawing {
  readonly html: string;
  readonly bodyClasses: string;
}

/** One page of Chromium on which fixtures are drawn one after the other. */
export interface Canvas {
  /** The whole page as a PNG. */
  readonly draw: (drawing: Drawing) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

export const openCanvas = async (width: number, isScripted: boolean): Promise<Canvas> => {
  const browser = await launchChromium();
  const context = await browser.newContext({
    viewport: { width, height: VIEWPORT_HEIGHT },
    reducedMotion: 'reduce',
    deviceScaleFactor: 1,
  });
  await context.route('**/*', async (route) => {
    const [contentType, body] = FILES[new URL(route.request().url()).pathname] ?? ['image/svg+xml', PICTURE];
    await route.fulfill({ contentType, body });
  });
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/`);
  const devTools = await context.newCDPSession(page);
  return {
    draw: async (drawing) => {
      const height = await page.evaluate(show, { ...drawing, isScripted });
      const { data } = await devTools.send('Page.captureScreenshot', {
        format: 'png',
        optimizeForSpeed: true,
        captureBeyondViewport: height > VIEWPORT_HEIGHT,
        clip: { x: 0, y: 0, width, height: Math.max(height, 1), scale: 1 },
      });
      return Buffer.from(data, 'base64');
    },
    close: () => browser.close(),
  };
};

/** How many pixels of two pictures differ in any channel; pictures of unequal size differ in all. */
export const differingPixels = (one: Buffer, other: Buffer): number => {
  // The same pixels make the same file.
  if (one.equals(other)) return 0;
  const [first, second] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (first.width !== second.width || first.height !== second.height) {
    return Math.max(first.width * first.height, second.width * second.height);
  }
  let differing = 0;
  for (let at = 0; at < first.data.length; at += 4) {
    if (first.data.readUInt32BE(at) !== second.data.readUInt32BE(at)) differing += 1;
  }
  return differing;
};

/** True for a picture of one colour: nothing can be seen in it. */
export const isEmpty = (picture: Buffer): boolean => {
  const { data } = PNG.sync.read(picture);
  const first = data.readUInt32BE(0);
  for (let at = 4; at < data.length; at += 4) if (data.readUInt32BE(at) !== first) return false;
  return true;
};

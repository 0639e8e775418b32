/** The packed components in three projects of their own: each installs them, builds, and draws. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageFiles, useBrowser } from './support/browser.js';
import { installProject, type Project, type RunningProject } from './support/project.js';

const COMPONENTS = '@guildhall/components';
const BUTTON = '<button type="submit" class="govuk-button" data-module="govuk-button">Continue</button>';
const INPUT = ' class="govuk-input" id="name"';
const ERROR_LINK = '<a href="#name">Enter your name</a>';
/** No council is GOV.UK. */
const MARKS = /govuk-logo|Crown copyright|crest|GDS Transport/i;
/** Class names that only code has which draws: the behaviour of a component knows none of them. */
const DRAWING = [
  'govuk-button__start-icon',
  'govuk-error-summary__title',
  'govuk-summary-list__row',
  'govuk-panel__title',
  'govuk-label--',
];

const browser = useBrowser();
/** With its behaviour started an accordion has a button for each section. */
const SECTION_BUTTON = 'button.govuk-accordion__section-button';

describe('a Vite project', () => {
  let project: Project;
  beforeAll(() => {
    project = installProject('vite', COMPONENTS);
  });
  afterAll(() => project.remove());

  test('checks its types and builds', () => {
    expect(project.run('npm', 'run', 'build')).toContain('built in');
    const scripts = project.files('dist', '.js').map(({ text }) => text);
    expect(scripts.join('\n')).toContain('govuk-button');
    const styles = project.files('dist', '.css').map(({ text }) => text);
    expect(styles.join('\n')).toContain('.govuk-button');
    expect([...scripts, ...styles].filter((text) => MARKS.test(text))).toEqual([]);
  });

  test('ships no component that it does not use', () => {
    const shipped = project
      .files('dist', '.js')
      .map(({ text }) => text)
      .join('\n');
    expect(DRAWING.filter((name) => shipped.includes(name) && !/button|label/.test(name))).toEqual([]);
  });

  test('draws on the server', () => {
    const drawn = project.run('node', 'dist-server/draw.js');
    expect(drawn).toContain(BUTTON);
    expect(drawn).toContain(INPUT);
    expect(drawn).toContain('class="govuk-accordion"');
  });

  test('draws in the browser, with its styles and its behaviour', async () => {
    const built: PageFiles = (path) => {
      if (path === '/') return { body: project.read('dist/index.html'), contentType: 'text/html' };
      const contentType = path.endsWith('.css') ? 'text/css' : 'text/javascript';
      return { body: project.read(`dist${path}`), contentType };
    };
    const { page, complaints } = await browser.open(built);
    const button = page.getByRole('button', { name: 'Continue' });
    expect(await button.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(15, 122, 82)');
    expect(await page.locator(SECTION_BUTTON).count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('a project of server components', () => {
  let project: Project;
  let server: RunningProject | undefined;
  beforeAll(() => {
    project = installProject('next', COMPONENTS);
  });
  afterAll(async () => {
    await server?.stop();
    project.remove();
  });

  test('checks its types and builds', () => {
    expect(project.run('npm', 'run', 'build')).toContain('Compiled successfully');
  });

  test('draws at build what needs no request', () => {
    const drawn = project.read('.next/server/app/index.html');
    expect(drawn).toContain('<strong class="govuk-tag">Open</strong>');
    expect(drawn).toContain('govuk-button__start-icon');
    expect(drawn).toContain(INPUT);
    expect(drawn).not.toMatch(MARKS);
  });

  test('ships no component to the browser: what is shipped of ours is behaviour', () => {
    const scripts = project.files('.next/static', '.js');
    const shipped = scripts.map(({ text }) => text).join('\n');
    expect(shipped).toContain('govuk-accordion__section-button');
    expect(DRAWING.filter((name) => shipped.includes(name))).toEqual([]);
  });

  test('ships nothing of ours with a page without behaviour', () => {
    const drawn = project.read('.next/server/app/index.html');
    const scripts = [...drawn.matchAll(/<script[^>]* src="\/_next\/([^"]+\.js)"/g)].map(([, path]) => path);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((path) => project.read(`.next/${path}`).includes('govuk-'))).toEqual([]);
  });

  test('serves a form that works without JavaScript', async () => {
    server = await project.start('node', 'node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1');
    const asked = await (await fetch(`${server.url}/apply`)).text();
    expect(asked).toContain(ERROR_LINK);
    expect(asked).toContain(BUTTON);
    const answered = await (await fetch(`${server.url}/apply?name=Ana`)).text();
    expect(answered).toMatch(/class="govuk-panel__title">Thank you, (<!-- -->)?Ana</);
  });

  test('hydrates what is enhanced without complaint', async () => {
    if (!server) throw new Error('The server is not started.');
    const { page, complaints } = await browser.visit(`${server.url}/enhanced`);
    expect(await page.locator(SECTION_BUTTON).count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('a plain Express project', () => {
  let project: Project;
  let server: RunningProject | undefined;
  beforeAll(() => {
    project = installProject('express', COMPONENTS);
  });
  afterAll(async () => {
    await server?.stop();
    project.remove();
  });

  test('checks its types and builds', async () => {
    project.run('npm', 'run', 'build');
    server = await project.start('node', 'dist/server.js');
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  test('draws a page, its error and its confirmation', async () => {
    const post = (name: string) => fetch(`${server?.url}/`, { method: 'POST', body: new URLSearchParams({ name }) });
    const asked = await (await fetch(`${server?.url}/`)).text();
    expect(asked).toMatch(/^<!DOCTYPE html><html lang="en" class="govuk-template">/);
    expect(asked).toContain(BUTTON);
    expect(asked).not.toMatch(MARKS);
    const refused = await post('');
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain(ERROR_LINK);
    expect(await (await post('Ana')).text()).toContain('<h1 class="govuk-panel__title">Thank you, Ana</h1>');
  });

  test('serves the styles and the script from the package', async () => {
    const { page, complaints } = await browser.visit(`${server?.url}/`);
    const button = page.getByRole('button', { name: 'Continue' });
    expect(await button.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(0, 112, 60)');
    expect(await page.locator('body.govuk-frontend-supported').count()).toBe(1);
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
    await page.close();
  });
});

import { createWriteStream, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { govukMarksIn } from '../browser/support/govuk-marks.js';
import { launchChromium } from '../support/chromium.js';
import { findingsIn } from './support/axe.js';
import { CheckPage, fileOf, saved } from './support/check-page.js';
import { type StaticSite, serveSite } from './support/static-site.js';

const HEADERS =
  'OrganisationURI,SiteReference,SiteNameAddress,SiteplanURL,GeoX,GeoY,Hectares,OwnershipStatus,Deliverable,PlanningStatus,' +
  'PermissionDate,PermissionType,PlanningHistory,MinNetDwellings,NetDwellingsRangeFrom,NetDwellingsRangeTo,HazardousSubstances,' +
  'Notes,FirstAddedDate,LastUpdatedDate,EndDate';

const row = (reference: string, added: string): string =>
  `http://opendatacommunities.org/id/unitary-authority/hartwold,${reference},"1 Quay Street, Hartwold",` +
  'https://hartwold.example/plan,-1.5,52.1,0.5,owned by a public authority,yes,permissioned,2024-04-03,' +
  `full planning permission,https://hartwold.example/${reference},12,,,,,${added},2024-05-06,`;

const register = (...rows: readonly string[]): string => `${[HEADERS, ...rows].join('\n')}\n`;

const GOOD = register(row('H1', '2023-02-01'), row('H2', '2023-02-01'));
const FAULTY = register(row('H1', '01/02/2023'), row('H2', '=last spring'));
const FIXED = register(row('H1', '2023-02-01'), row('H2', '=last spring'));

const PUBLICCODE = `publiccodeYmlVersion: "0.7"
name: Register
url: https://git.hartwold.example/register
platforms: web
`;

let site: StaticSite;
let browser: Browser;
let open: CheckPage;
const folder = mkdtempSync(join(tmpdir(), 'check-a-file-'));

beforeAll(async () => {
  site = await serveSite();
  browser = await launchChromium({ quiet: true });
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  open = await CheckPage.open(browser, site);
});
afterEach(async () => {
  const { complaints } = open;
  const suspicious = open.suspicious();
  await open.close();
  expect(complaints).toEqual([]);
  expect(suspicious).toEqual([]);
});

const onDisk = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const findings = async (): Promise<readonly string[]> =>
  (await findingsIn(open.page, 'html', { id: 'check-a-file', title: 'Check a file', name: 'page', type: 'docs' })).map(
    ({ rule, help, html }) => `${rule}: ${help} ${html}`,
  );

const reopen = async (options: Parameters<typeof CheckPage.open>[2]): Promise<void> => {
  await open.close();
  open = await CheckPage.open(browser, site, options);
};

describe('a file that was chosen', () => {
  test('meets its standard, which is told by itself; the verdict has the focus', async () => {
    await open.choose(fileOf('good.csv', GOOD));
    expect(await open.verdict()).toBe('good.csv meets the standard');
    expect(await open.focused()).toBe('good.csv meets the standard');
    const text = await open.page.locator('main').innerText();
    expect(text).toContain('Brownfield land register, 2 (told from the file itself)');
    expect(text).toContain(`2 rows, ${GOOD.length} bytes, ASCII, commas, LF, header in row 1`);
    expect(text).toContain('No faults were found.');
    expect(await open.page.title()).toBe('Check a file – Guildhall');
  });

  test('has its faults in a table, with row, lettered column, value, fix and clause', async () => {
    await open.choose(fileOf('faulty.csv', FAULTY));
    expect(await open.verdict()).toBe('faulty.csv does not meet the standard');
    const [first, second] = await open.faults();
    expect(first?.slice(0, 5)).toEqual([
      '2',
      'S FirstAddedDate',
      'Error ‘FirstAddedDate’ must be written YYYY-MM-DD.',
      '01/02/2023',
      '2023-02-01',
    ]);
    expect(first?.[5]).not.toBe('');
    expect(second?.[3]).toBe('=last spring');
    expect(await open.page.getByRole('row').count()).toBe(3);
    expect(await open.page.locator('main').innerText()).toContain('Showing 1 to 2 of 2 faults');
  });

  test('gives its faults, a fixed copy and the list of changes away', async () => {
    const { page } = open;
    await open.choose(fileOf('faulty.csv', FAULTY));
    await open.verdict();
    const faults = await saved(page, page.getByRole('link', { name: /^Download the faults as CSV/ }));
    expect(faults.name).toBe('faulty.faults.csv');
    expect(faults.text).toMatch(/^\uFEFFfile,row,letter,column,/);
    expect(faults.text.split('\r\n')[1]).toMatch(/^faulty\.csv,2,S,FirstAddedDate,.*01\/02\/2023,2023-02-01,/);
    expect(faults.text).toContain(",'=last spring,");
    await page.getByRole('button', { name: 'Make a fixed copy' }).click();
    await page.getByText('1 change made.').waitFor();
    expect(await open.focused()).toContain('1 change made.');
    const copy = await saved(page, page.getByRole('link', { name: /^Download faulty\.fixed\.csv/ }));
    expect(copy).toEqual({ name: 'faulty.fixed.csv', text: FIXED });
    const changes = await saved(page, page.getByRole('link', { name: /^Download faulty\.changes\.csv/ }));
    expect(changes.name).toBe('faulty.changes.csv');
    expect(changes.text.split('\r\n')[1]).toMatch(/^2,S,FirstAddedDate,\d+,date-format,01\/02\/2023,2023-02-01$/);
  });

  test('is held to another standard that someone names, and again', async () => {
    const { page } = open;
    await page.locator('#standard').selectOption('lga-spend');
    await open.choose(fileOf('good.csv', GOOD));
    expect(await open.verdict()).toBe('good.csv does not meet the standard');
    expect(await page.locator('main').innerText()).toContain('Spend over £500, 2015 (chosen by you)');
    await page.locator('#standard').selectOption('brownfield-land');
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByText('good.csv meets the standard').waitFor();
  });

  test('says which bytes are broken, by row', async () => {
    const broken = Buffer.concat([Buffer.from(GOOD.replace('Quay', 'Ty\u0302')), Buffer.from([0xff, 0xfe, 0x0a])]);
    await open.choose({ name: 'broken.csv', mimeType: 'text/csv', buffer: broken });
    expect(await open.verdict()).toBe('broken.csv does not meet the standard');
    expect((await open.faults()).map(([at, , what]) => `${at}: ${what}`)).toContain(
      '4: Error This row has bytes that are not text in the encoding of the rest of the file. Type the characters again.',
    );
  });

  test('may have more faults than are listed: the counts are exact, and the pages say so', async () => {
    const { page } = open;
    const rows = Array.from({ length: 10_500 }, (_, index) => row(`H${index}`, 'soon'));
    await open.choose(fileOf('many.csv', register(...rows)));
    await open.verdict();
    const text = await page.locator('main').innerText();
    expect(text).toContain('10,500 (the standard is not met)');
    expect(text).toContain('Only the first 10,000 of 10,500 faults are listed.');
    expect(text).toContain('Showing 1 to 50 of 10,000 faults');
    await page.getByRole('link', { name: 'Next' }).click();
    await page.getByText('Showing 51 to 100 of 10,000 faults').waitFor();
    expect((await open.faults())[0]?.[0]).toBe('52');
    expect(await open.focused()).toBe('What is wrong, and where');
    await page.getByRole('link', { name: 'Page 200' }).click();
    await page.getByText('Showing 9,951 to 10,000 of 10,000 faults').waitFor();
  });
});

describe('JSON and YAML', () => {
  test('Open Referral UK is told by itself and has lines and places', async () => {
    const services = { total_items: 1, total_pages: 1, page_number: 1, size: 1, contents: [{ name: 7 }] };
    await open.choose(fileOf('services.json', JSON.stringify({ ...services, first_page: true }, null, 2)));
    expect(await open.verdict()).toBe('services.json does not meet the standard');
    const text = await open.page.locator('main').innerText();
    expect(text).toContain('Open Referral UK 3.0');
    expect(text).toContain('Fixed copies are made of CSV files only.');
    const faults = await open.faults();
    expect(faults.some(([line, place]) => line === '8' && place === '/contents/0/name')).toBe(true);
    expect(await open.page.getByRole('columnheader').allInnerTexts()).toEqual([
      'Line',
      'Place',
      'What is wrong',
      'Value',
      'Fix',
      'Clause',
    ]);
  });

  test('publiccode.yml is told by itself', async () => {
    await open.choose(fileOf('publiccode.yml', PUBLICCODE));
    expect(await open.verdict()).toBe('publiccode.yml does not meet the standard');
    expect((await open.faults())[0]?.slice(0, 3)).toEqual(['1', '', 'Error ‘developmentStatus’ is missing. Add it.']);
  });
});

const ZIP = ['PK\x03\x04', '\0'.repeat(26)].join('');
const REFUSALS: readonly (readonly [string, string | readonly number[], RegExp])[] = [
  ['empty.csv', '', /^empty\.csv is empty\. Check that it was saved/],
  ['other.csv', 'colour,taste\nred,sweet\n', /^other\.csv looks like no standard that this page knows\. Choose the/],
  [
    'sites.csv',
    'reference,name,geometry,entry-date,start-date,end-date\n1,a,,2024-01-01,,\n',
    /^sites\.csv does not tell clearly which standard it follows\. The likeliest are: Planning data: .*; .*\. Choose one/,
  ],
  ['book.xlsx', `${ZIP}[Content_Types].xml…${ZIP}xl/workbook.xml`, /^book\.xlsx is an Excel workbook\. .*‘CSV UTF-8’/],
  ['old.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], /^old\.xls is an old Excel workbook/],
  ['data.zip', `${ZIP}data.csv`, /^data\.zip is a ZIP file\. Take the file out of it/],
  ['report.pdf', '%PDF-1.7\n', /^report\.pdf is a PDF, in which rows and columns are lost/],
  ['map.png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], /^map\.png is a picture/],
  ['page.csv', '<!DOCTYPE html><title>Sign in</title>', /^page\.csv is a web page/],
  ['noise.csv', Array.from({ length: 500 }, (_, at) => at % 32), /^noise\.csv holds no text that can be read/],
];

describe('what is no dataset', () => {
  test.each(REFUSALS)('%s is refused in words that help', async (name, content, words) => {
    await open.choose(fileOf(name, content));
    expect(await open.problem()).toMatch(words);
    expect(await open.focused()).toContain('There is a problem');
    expect(await open.page.title()).toBe('Error: Check a file – Guildhall');
    expect(await open.page.locator('.govuk-error-message').innerText()).toMatch(/^Error:/);
  });

  test('nothing was chosen', async () => {
    await open.page.getByRole('button', { name: 'Check the file' }).click();
    expect(await open.problem()).toBe('Choose a file, or drop one on this page');
    await open.page.getByRole('link', { name: 'Choose a file, or drop one on this page' }).click();
    expect(await open.page.evaluate(() => document.activeElement?.id)).toBe('file');
  });

  test('the file is gone when it is read', async () => {
    const path = onDisk('gone.csv', GOOD);
    await open.choose(path);
    await open.verdict();
    rmSync(path);
    await open.page.getByRole('button', { name: 'Check the file' }).click();
    expect(await open.problem()).toMatch(/^gone\.csv cannot be read\./);
  });
});

describe('what is dropped', () => {
  test('one file is checked', async () => {
    await open.drop(onDisk('dropped.csv', GOOD));
    expect(await open.verdict()).toBe('dropped.csv meets the standard');
    const name = await open.page
      .locator('#file')
      .evaluate((input) => (input instanceof HTMLInputElement ? input.files?.[0]?.name : ''));
    expect(name).toBe('dropped.csv');
  });

  test('two files are refused', async () => {
    await open.drop(onDisk('a.csv', GOOD), onDisk('b.csv', GOOD));
    expect(await open.problem()).toBe('You dropped more than one file. Check one file at a time');
  });

  test('a folder is refused', async () => {
    mkdirSync(join(folder, 'registers'), { recursive: true });
    await open.drop(join(folder, 'registers'));
    expect(await open.problem()).toBe('You dropped a folder. Open it and choose one file');
  });
});

describe('a file of 200 MB', () => {
  const large = join(folder, 'large-spend.csv');
  const HEAD = 'OrganisationalUnit,BeneficiaryName,PaymentDate,Amount,IrrecoverableVATAmount,Purpose\n';
  const PIECE =
    'Adult social care,Wennol Care Limited,2026-03-02,1234.50,0.00,Home care in the north of the area\n'.repeat(10_000);
  const PIECES = Math.ceil(200_000_000 / PIECE.length);

  beforeAll(async () => {
    const pieces = function* () {
      yield HEAD;
      for (let piece = 0; piece < PIECES; piece++) yield PIECE;
    };
    await pipeline(Readable.from(pieces()), createWriteStream(large));
  });

  test('is checked with its progress told, while the page stays awake', async () => {
    const { page } = open;
    await page.evaluate(() => {
      const waits = { longest: 0, last: performance.now() };
      Object.assign(window, { waits });
      setInterval(() => {
        const now = performance.now();
        waits.longest = Math.max(waits.longest, now - waits.last);
        waits.last = now;
      }, 20);
    });
    await open.choose(large);
    await page.getByRole('progressbar', { name: 'Checking large-spend.csv' }).waitFor();
    await page.getByText(/^[\d.]+ MB of 201 MB \(\d+%\)$/).waitFor();
    await page
      .getByRole('status')
      .getByText(/^Checking large-spend\.csv: (?:25|50|75)%$/)
      .waitFor();
    expect(await open.verdict()).toBe('large-spend.csv meets the standard');
    const rows = (PIECES * 10_000).toLocaleString('en-GB');
    expect(await page.locator('main').innerText()).toContain(`${rows} rows, 201 MB`);
    const longest = await page.evaluate(() => (window as unknown as { waits: { longest: number } }).waits.longest);
    console.log(`200 MB: the page never waited longer than ${Math.round(longest)} ms`);
    expect(longest).toBeLessThan(1500);
  });

  test('is stopped at once, and another can be checked', async () => {
    const { page } = open;
    await open.choose(large);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('You stopped the work on large-spend.csv. Nothing was kept.').waitFor();
    expect(await open.focused()).toContain('You stopped the work');
    await expect.poll(() => page.workers(), { timeout: 10_000 }).toEqual([]);
    await open.choose(fileOf('good.csv', GOOD));
    expect(await open.verdict()).toBe('good.csv meets the standard');
  });

  test('is copied whole by a fix', { timeout: 240_000 }, async () => {
    const { page } = open;
    page.setDefaultTimeout(100_000);
    await open.choose(large);
    await open.verdict();
    await page.getByRole('button', { name: 'Make a fixed copy' }).click();
    const link = page.getByRole('link', { name: /^Download large-spend\.fixed\.csv \(201 MB\)/ });
    await link.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(statSync(await download.path()).size).toBe(statSync(large).size);
  });
});

describe('nothing leaves the machine', () => {
  test('the page says so, and neither it nor its worker is able to send anything', async () => {
    const { page } = open;
    expect(await page.locator('main').innerText()).toContain('Nothing leaves your machine.');
    const target = `${site.url}/index.json`;
    const before = open.requests.length;
    const sent = await page.evaluate(async (address) => {
      const attempt = `
        const tries = [
          () => fetch('${address}', { method: 'POST', body: 'secret' }),
          () => new Promise((done, fail) => { const ask = new XMLHttpRequest(); ask.onload = done; ask.onerror = fail; ask.open('POST', '${address}'); ask.send('secret'); }),
        ];
        Promise.all(tries.map((one) => one().then(() => 'sent', () => 'refused')))`;
      const inWorker = new Promise<readonly string[]>((resolve) => {
        const worker = new Worker(
          URL.createObjectURL(new Blob([`${attempt}.then((told) => postMessage(told))`], { type: 'text/javascript' })),
        );
        worker.onmessage = ({ data }) => resolve(data);
      });
      const outside = await Promise.all([
        fetch(address, { method: 'POST', body: 'secret' }).then(
          () => 'sent',
          () => 'refused',
        ),
        fetch('https://elsewhere.example/').then(
          () => 'sent',
          () => 'refused',
        ),
      ]);
      return [...outside, ...(await inWorker)];
    }, target);
    expect(sent).toEqual(['refused', 'refused', 'refused', 'refused']);
    expect(open.complaints.splice(0).every((complaint) => complaint.includes('Content Security Policy'))).toBe(true);
    expect(open.requests.slice(before).filter((request) => request.url() === target && !request.failure())).toEqual([]);
    open.requests.splice(before);
  });

  test('the worker is made from the page itself, so that the page’s rules hold in it', async () => {
    const worker = open.page.waitForEvent('worker');
    await open.choose(fileOf('good.csv', GOOD));
    expect((await worker).url()).toMatch(/^blob:/);
    await open.verdict();
  });

  test('a check asks for nothing but the standard', async () => {
    const before = open.requests.length;
    await open.choose(fileOf('good.csv', GOOD));
    await open.verdict();
    const asked = open.requests.slice(before).map((request) => request.url());
    expect(asked.filter((url) => !url.startsWith('blob:')).map((url) => new URL(url).pathname)).toEqual([
      expect.stringMatching(/^\/check-a-file\/assets\/brownfield-land-[\w-]+\.js$/),
    ]);
  });
});

test('a worker that falls over is told of, and the next check works', async () => {
  const { page } = open;
  await page.evaluate(() => {
    const Real = Worker;
    const broken = URL.createObjectURL(new Blob(['onmessage = () => { throw new Error("out of paper") }']));
    // Only the first one falls over.
    class BrokenWorker extends Real {
      constructor() {
        Object.assign(window, { Worker: Real });
        super(broken);
      }
    }
    Object.assign(window, { Worker: BrokenWorker });
  });
  await open.choose(fileOf('good.csv', GOOD));
  expect(await open.problem()).toMatch(
    /^The check of good\.csv broke off because of a fault in this page.*out of paper/,
  );
  await page.getByRole('button', { name: 'Check the file' }).click();
  expect(await open.verdict()).toBe('good.csv meets the standard');
});

describe('Welsh', () => {
  test('the whole page speaks it, faults too', async () => {
    await reopen({ language: 'cy' });
    const { page } = open;
    expect(await page.locator('h1').innerText()).toBe('Gwirio ffeil');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('cy');
    expect(await page.title()).toBe('Gwirio ffeil – Guildhall');
    await open.choose(fileOf('faulty.csv', FAULTY));
    expect(await open.verdict()).toBe('Nid yw faulty.csv yn bodloni’r safon');
    expect((await open.faults())[0]?.[2]).toMatch(/^Gwall Rhaid ysgrifennu/);
    await page.getByRole('button', { name: 'Gwneud copi wedi’i drwsio' }).click();
    await page.getByRole('link', { name: /^Lawrlwytho faulty\.fixed\.csv/ }).waitFor();
    expect(await findings()).toEqual([]);
  });

  test('the language changes in place and keeps the check', async () => {
    const { page } = open;
    await open.choose(fileOf('faulty.csv', FAULTY));
    await open.verdict();
    await page.getByRole('link', { name: /^Cymraeg/ }).click();
    await page.getByRole('heading', { name: 'Nid yw faulty.csv yn bodloni’r safon' }).waitFor();
    expect(new URL(page.url()).search).toBe('?lang=cy');
    await page.getByRole('link', { name: /^English/ }).click();
    await page.getByRole('heading', { name: 'faulty.csv does not meet the standard' }).waitFor();
  });
});

describe.each([320, 1280])('at %i px', (width) => {
  test('every state has no finding of axe, no mark of GOV.UK, and nothing beside the screen', async () => {
    await reopen({ width });
    const { page } = open;
    const faults: string[] = [];
    const look = async (state: string): Promise<void> => {
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (beyond > 0) faults.push(`${state}: ${beyond} px beside the screen`);
      const html = await page.locator('body').innerHTML();
      faults.push(...[...(await findings()), ...govukMarksIn(html)].map((fault) => `${state}: ${fault}`));
    };
    await look('waiting');
    await open.choose(fileOf('report.pdf', '%PDF-1.7\n'));
    await open.problem();
    await look('problem');
    await open.choose(fileOf('faulty.csv', FAULTY));
    await open.verdict();
    await page.getByRole('button', { name: 'Make a fixed copy' }).click();
    await page.getByRole('link', { name: /^Download faulty\.fixed\.csv/ }).waitFor();
    await look('faulty');
    await open.choose(fileOf('many.csv', register(...Array.from({ length: 500 }, () => row('H1', 'soon')))));
    await page.getByText('Showing 1 to 50 of').waitFor();
    await look('pages');
    expect(faults).toEqual([]);
  });
});

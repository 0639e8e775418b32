import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../run.js';

const folder = mkdtempSync(join(tmpdir(), 'guildhall-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADERS =
  'OrganisationURI,SiteReference,SiteNameAddress,SiteplanURL,GeoX,GeoY,Hectares,OwnershipStatus,Deliverable,PlanningStatus,' +
  'PermissionDate,PermissionType,PlanningHistory,MinNetDwellings,NetDwellingsRangeFrom,NetDwellingsRangeTo,HazardousSubstances,' +
  'Notes,FirstAddedDate,LastUpdatedDate,EndDate';

const site = (reference: string, added: string): string =>
  'http://opendatacommunities.org/id/unitary-authority/hartwold,' +
  `${reference},"1 Quay Street, Hartwold",https://hartwold.example/plan,-1.5,52.1,0.5,owned by a public authority,yes,` +
  `permissioned,2024-04-03,full planning permission,https://hartwold.example/${reference},12,,,,,${added},2024-05-06,`;

const register = (...rows: readonly string[]): string => `${[HEADERS, ...rows].join('\n')}\n`;
const GOOD = register(site('H1', '2023-02-01'), site('H2', '2023-02-01'));
const FAULTY = register(site('H1', '01/02/2023'), site('H2', 'last spring'));

const FILES: Readonly<Record<string, string>> = {
  'good.csv': GOOD,
  'faulty.csv': FAULTY,
  'empty.csv': '',
  'other.csv': 'colour,taste\nred,sweet\n',
  'two-lists.csv': register(...Array.from({ length: 2000 }, (_, index) => site(`H${index}`, 'soon'))),
  'book.xlsx': 'PK\x03\x04 xl/workbook.xml',
  'book.ods': `PK\x03\x04${' '.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.spreadsheet`,
  'book.xls': '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  'register.zip': 'PK\x03\x04 register.csv',
  'register.csv.gz': '\x1f\x8b\x08',
  'brownfield.pdf': '%PDF-1.7',
  'register.png': '\x89PNG\r\n',
  'register.html': '<!doctype html><title>Register</title>',
  'services.json': '[{"service_code": "1", "service_name": "Potholes"}]',
};

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text, 'latin1');
});

const check = async (...parameters: readonly string[]) => {
  const written = { printed: '', errors: '' };
  const code = await run(['check', ...parameters], {
    workingFolder: folder,
    stdout: { write: (text: string) => (written.printed += text) },
    stderr: { write: (text: string) => (written.errors += text) },
  });
  return { code, ...written };
};

describe('for people', () => {
  test('says that a file meets its standard, which it tells by itself', async () => {
    const { code, printed, errors } = await check('good.csv');
    expect(errors).toBe('');
    expect(printed).toBe(
      'good.csv: Brownfield land register, 2 (told from the file itself)\n' +
        'ascii, comma, LF, header in row 1, 2 rows\n\n' +
        '0 errors, 0 warnings, 0 notices: good.csv meets the standard.\n',
    );
    expect(code).toBe(0);
  });

  test('says where each fault is as a spreadsheet numbers it, and what to write', async () => {
    const { code, printed } = await check('faulty.csv', '--standard', 'brownfield-land');
    expect(code).toBe(1);
    expect(printed).toContain('faulty.csv: Brownfield land register, 2\n');
    expect(printed).toContain(
      'row 2, column S (FirstAddedDate): error: ‘FirstAddedDate’ must be written YYYY-MM-DD. [date-format]\n' +
        '    it says “01/02/2023”; write “2023-02-01”; by ',
    );
    expect(printed).toContain('row 3, column S (FirstAddedDate): error: ');
    expect(printed).toContain('2 errors, 0 warnings, 0 notices: faulty.csv does not meet the standard.');
  });

  test('says it in Welsh', async () => {
    const { printed } = await check('faulty.csv', '--language', 'cy');
    expect(printed).toContain('rhes 2, colofn S (FirstAddedDate): gwall: ');
    expect(printed).toContain('2 gwall, 0 rhybudd, 0 nodyn: Nid yw faulty.csv yn bodloni’r safon.');
    expect(printed).toContain('ascii, coma, LF, pennawd yn rhes 1');
  });

  test('says that a value is empty or a number, and never shows it as a text', async () => {
    writeFileSync(join(folder, 'publiccode.yml'), 'publiccodeYmlVersion: 0.7\nname: ""\n');
    const { printed } = await check('publiccode.yml', '--standard', 'publiccode-0-7');
    expect(printed).toContain('    it is the number 0.7; by ');
    expect(printed).not.toMatch(/“(0\.7)?”/);
    writeFileSync(join(folder, 'blank.csv'), register(site('H1', '" "')));
    expect((await check('blank.csv')).printed).toContain('leave it empty');
  });

  test('shows what a terminal would obey', async () => {
    writeFileSync(join(folder, 'escape.csv'), register(site('H1', '\u001b[2Jsoon')));
    const { printed } = await check('escape.csv');
    expect(printed).toContain('\\u{1B}[2Jsoon');
    expect(printed).not.toContain('\u001b');
  });

  test('cuts a long list, says so, and still counts exactly', async () => {
    const { printed } = await check('two-lists.csv', '--most', '3');
    expect(printed.match(/^row /gm)).toHaveLength(3);
    expect(printed).toContain('The first 3 faults are listed; the counts are of all 2000.');
    expect(printed).toMatch(/^ {6}2,000 {2}date-/m);
    expect(printed).toContain('2,000 errors');
  });

  test('shows progress for a large file', async () => {
    const rows = Array.from({ length: 40_000 }, (_, index) => site(`H${index}`, '2023-02-01'));
    writeFileSync(join(folder, 'large.csv'), register(...rows));
    const { code, errors } = await check('large.csv');
    expect(code).toBe(0);
    expect(errors).toMatch(/^Checking large\.csv \[#+-*\] +\d+% \d+ MiB a second$/m);
    expect(errors).toMatch(/^Checking large\.csv: \d+ MiB, \d+ MiB a second$/m);
  });

  test('lists the standards, large families last', async () => {
    const { code, printed } = await check('--list');
    expect(code).toBe(0);
    const ids = printed.split('\n').map((line) => line.split(' ')[0] ?? '');
    expect(ids).toContain('lga-spend');
    expect(ids.indexOf('publiccode-0-7')).toBeLessThan(ids.indexOf('planning-data-tree'));
  });

  test('helps', async () => {
    expect((await check('--help')).printed).toContain('Exit codes: 0 the file meets the standard');
  });
});

describe('for programs', () => {
  test('gives everything as JSON', async () => {
    const { code, printed } = await check('faulty.csv', '--json');
    const report = JSON.parse(printed);
    expect(code).toBe(1);
    expect(report).toMatchObject({ file: 'faulty.csv', passes: false, rows: 2, standard: { id: 'brownfield-land' } });
    expect(report.counts.bySeverity).toEqual({ error: 2, warning: 0, notice: 0 });
    expect(report.faults[0]).toMatchObject({ row: 2, letter: 'S', code: 'date-format', fix: '2023-02-01' });
    const at = report.faults[0].byteOffset;
    expect(FAULTY.slice(at, at + 10)).toBe('01/02/2023');
  });

  test('gives the faults as CSV that no spreadsheet runs', async () => {
    writeFileSync(join(folder, 'formula.csv'), register(site('H1', '=1+1')));
    const { printed } = await check('formula.csv', '--csv');
    expect(printed.split('\r\n')[0]).toBe(
      'file,row,letter,column,field,pointer,line,character,byteOffset,severity,code,message,value,fix,suggestion,clause,rule',
    );
    expect(printed).toContain(",'=1+1,");
  });

  test('checks standard input, a JSON document and a named standard', async () => {
    const { code, printed } = await check('services.json', '--standard', 'open311-georeport-v2', '--json');
    expect(JSON.parse(printed)).toMatchObject({ kind: 'json', standard: { id: 'open311-georeport-v2' } });
    expect([0, 1]).toContain(code);
    const bin = fileURLToPath(new URL('../../dist/bin.js', import.meta.url));
    const piped = spawnSync(process.execPath, [bin, 'check', '-'], { input: GOOD, encoding: 'utf8' });
    expect(piped.stdout).toContain('standard input meets the standard.');
    expect(piped.status).toBe(0);
  });

  test('checks a publiccode.yml and the export of a gazetteer, which tell what they are', async () => {
    writeFileSync(join(folder, 'publiccode.yml'), 'publiccodeYmlVersion: "0.7"\nname: Potholes\n');
    const yaml = JSON.parse((await check('publiccode.yml', '--json')).printed);
    expect(yaml).toMatchObject({ standard: { id: 'publiccode-0-7' }, passes: false });
    writeFileSync(join(folder, 'llpg.csv'), '10,"Hartwold Council",9901,2026-11-01,1,2026-11-01,120000,"7.3","F"\r\n');
    const records = JSON.parse((await check('llpg.csv', '--json')).printed);
    expect(records).toMatchObject({ standard: { id: 'dtf-7-3' }, passes: false });
    expect(Object.keys(records.counts.byCode)).toContain('record-trailer-missing');
  });

  test('takes a standard from a folder', async () => {
    mkdirSync(join(folder, 'my-standard'));
    const path = fileURLToPath(new URL('../../../datasets/standards/lga-spend/standard.yml', import.meta.url));
    writeFileSync(join(folder, 'my-standard/standard.yml'), readFileSync(path));
    const { printed } = await check('good.csv', '--standard', './my-standard', '--json');
    expect(JSON.parse(printed)).toMatchObject({ passes: false, standard: { id: 'lga-spend' } });
  });
});

describe('--fix', () => {
  test('writes a clean copy and the list of what it changed, and leaves the original', async () => {
    const { code, printed } = await check('faulty.csv', '--fix', 'clean.csv');
    expect(code).toBe(1);
    expect(printed).toContain(`1 change, listed in ${join(folder, 'clean.changes.csv')}`);
    expect(printed).toContain(`Not mended: 1 of the faults in the report. Mend them in ${join(folder, 'clean.csv')}`);
    expect(readFileSync(join(folder, 'faulty.csv'), 'utf8')).toBe(FAULTY);
    expect(readFileSync(join(folder, 'clean.csv'), 'utf8').replaceAll('\r\n', '\n')).toBe(
      FAULTY.replace('01/02/2023', '2023-02-01'),
    );
    expect(readFileSync(join(folder, 'clean.changes.csv'), 'utf8')).toContain('date-format,01/02/2023,2023-02-01');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test.each([
    ['the file itself', 'faulty.csv', 'same-file'],
    ['a file that is there', 'good.csv', 'file-exists'],
    ['a folder that is not there', 'nowhere/clean.csv', 'cannot-write'],
  ])('refuses %s and changes nothing', async (_name, clean, code) => {
    const before = readdirSync(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]);
    const ran = await check('faulty.csv', '--fix', clean);
    expect(ran.code).toBe(2);
    expect(ran.errors).toContain(`[${code}]`);
    const after = readdirSync(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]);
    expect(after).toEqual(before);
  });

  test('says in Welsh what it did, and that nothing is left', async () => {
    writeFileSync(join(folder, 'one.csv'), register(site('H1', '01/02/2023')));
    const { printed } = await check('one.csv', '--fix', 'clean.csv', '--language', 'cy');
    expect(printed).toContain('1 newid, wedi’u rhestru yn');
    expect(printed).toContain('Cywirwyd popeth yn yr adroddiad.');
    expect((await check('clean.csv')).code).toBe(0);
  });

  test('refuses dates that could be read both ways, and says which rows need mending', async () => {
    writeFileSync(join(folder, 'doubt.csv'), register(site('H1', '03/04/2023'), site('H2', '03/31/2023')));
    const { code, errors } = await check('doubt.csv', '--fix', 'clean.csv');
    expect(code).toBe(2);
    expect(errors).toContain('What to do: Mend rows 2 to 3, and any row below with such a date, by hand');
    expect(existsSync(join(folder, 'clean.csv'))).toBe(false);
  });

  test('says that JSON is not mended', async () => {
    const { code, errors } = await check('services.json', '--standard', 'open311-georeport-v2', '--fix', 'clean.json');
    expect(code).toBe(2);
    expect(errors).toContain('[cannot-fix]');
    expect(existsSync(join(folder, 'clean.json'))).toBe(false);
  });
});

describe('what could not be checked ends with 2, a code and what to do', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'litter-bins'));
    writeFileSync(join(folder, 'litter-bins/standard.yml'), 'id: litter-bins\n');
  });

  test.each([
    ['no file', [], 'No file was named.'],
    ['two files', ['good.csv', 'faulty.csv'], 'More than one file was named.'],
    ['a file that is not there', ['missing.csv'], 'missing.csv'],
    ['a folder', ['.'], '[cannot-read]'],
    ['an empty file', ['empty.csv'], 'empty.csv is empty.'],
    ['a file of no known standard', ['other.csv'], 'other.csv looks like no standard that Guildhall knows.'],
    ['an unknown standard', ['good.csv', '--standard', 'nothing-like-it'], 'There is no standard “nothing-like-it”.'],
    ['a part of a name', ['good.csv', '--standard', 'spend'], 'Perhaps you mean --standard lga-spend.'],
    ['a misspelt standard', ['good.csv', '--standard', 'lga-spned'], 'Perhaps you mean --standard lga-spend.'],
    ['a folder without a path', ['good.csv', '--standard', 'litter-bins'], 'you mean --standard ./litter-bins.'],
    ['a workbook', ['book.xlsx'], 'book.xlsx is an Excel workbook. [not-a-dataset]'],
    ['a workbook as a person sees it', ['book.xlsx'], 'save the sheet as CSV UTF-8'],
    ['an OpenDocument file', ['book.ods'], 'book.ods is an OpenDocument file.'],
    ['an old workbook', ['book.xls'], 'save the sheet as CSV UTF-8'],
    ['a ZIP file', ['register.zip'], 'Unzip it'],
    ['a gzip file', ['register.csv.gz'], 'Unzip it'],
    ['a PDF', ['brownfield.pdf'], 'It holds no data that can be checked.'],
    ['a picture', ['register.png'], 'register.png is a picture.'],
    ['a web page', ['register.html'], 'not of the page about it'],
    ['a web page in Welsh', ['register.html', '--language', 'cy'], 'Mae register.html yn edrych fel tudalen we.'],
    ['a folder without a standard', ['good.csv', '--standard', './nothing'], 'There is no standard in ./nothing.'],
    ['an unknown option', ['good.csv', '--strict'], 'There is no option --strict.'],
    ['a misspelt option', ['good.csv', '--langauge', 'cy'], 'Perhaps you mean --language.'],
    ['an option without its value', ['good.csv', '--fix'], '--fix has no value after it.'],
    ['an option for the value of another', ['good.csv', '--standard', '--json'], '--standard has no value after it.'],
    ['an option with a needless value', ['good.csv', '--json=yes'], '--json takes no value.'],
    ['an unknown option in Welsh', ['good.csv', '--language=cy', '--strict'], 'Nid oes opsiwn --strict.'],
    ['two forms', ['good.csv', '--json', '--csv'], 'Both --json and --csv are given.'],
    ['a number that is none', ['good.csv', '--most', 'all'], '--most is “all”.'],
    ['a language that is none', ['good.csv', '--language', 'fr'], '--language is “fr”.'],
    ['an address that does not answer', ['http://127.0.0.1:1/a.csv'], 'does not answer'],
  ])('%s', async (_name, parameters, message) => {
    const { code, printed, errors } = await check(...parameters);
    expect(code).toBe(2);
    expect(printed).toBe('');
    expect(errors).toContain(message);
    expect(errors).toMatch(/What to do: |Beth i’w wneud: /);
    expect(errors).not.toContain('[unexpected]');
  });
});

describe('a web address', () => {
  const server = createServer((request, response) => {
    if (request.url === '/registers/cut.csv') {
      response.writeHead(200, { 'content-length': 100_000 });
      response.write(GOOD, () => response.destroy());
      return;
    }
    if (request.url !== '/registers/good.csv') response.statusCode = 404;
    response.end(request.url === '/registers/good.csv' ? GOOD : 'gone');
  });
  const address = new Promise<string>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
  );
  afterAll(() => server.close());

  test('is checked as it comes', async () => {
    const { code, printed } = await check(`${await address}/registers/good.csv`);
    expect(printed).toContain('good.csv meets the standard.');
    expect(code).toBe(0);
  });

  test('that stops before its end could not be checked', async () => {
    const { code, errors } = await check(`${await address}/registers/cut.csv`, '--standard', 'brownfield-land');
    expect(code).toBe(2);
    expect(errors).toContain('stopped before its end');
  });

  test('that says 404 is told', async () => {
    const { code, errors } = await check(`${await address}/gone.csv`);
    expect(code).toBe(2);
    expect(errors).toContain('answers with 404 Not Found');
  });
});

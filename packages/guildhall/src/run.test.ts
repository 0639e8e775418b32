import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sampleCouncilText } from '@guildhall/council/samples';
import { generateSample } from '@guildhall/gazetteer/sample';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'guildhall-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The sample council with few addresses, so that each start is quick. */
const smallCouncil = (change: (text: string) => string = (text) => text): string => {
  const text = sampleCouncilText('hartwold')
    .replace(/addresses: \d+/, 'addresses: 200')
    .replace(/^\s+logo:.*\n/m, '');
  return change(text);
};
const council = join(folder, 'council.yml');
beforeAll(() => writeFileSync(council, smallCouncil()));

interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly errors: string;
}

const runCaptured = async (
  parameters: readonly string[],
  options: { readonly environment?: NodeJS.ProcessEnv; readonly whileUp?: (url: string) => Promise<void> } = {},
): Promise<Ran> => {
  const written = { printed: '', errors: '' };
  const code = await run(parameters, {
    environment: { PORT: '0', GUILDHALL_DATA: join(folder, 'data'), LOG_LEVEL: 'silent', ...options.environment },
    workingFolder: folder,
    stdout: { write: (text: string) => (written.printed += text) },
    stderr: { write: (text: string) => (written.errors += text) },
    untilStopped: async () => {
      const url = /^ready (http\S+)$/m.exec(written.printed)?.[1] ?? '';
      await options.whileUp?.(url);
    },
  });
  return { code, ...written };
};

describe('up', () => {
  test('makes the sample addresses with progress, serves, and ends in order', async () => {
    const { code, printed, errors } = await runCaptured(['up'], {
      whileUp: async (url) => {
        const front = await (await fetch(url)).text();
        expect(front).toContain('Hartwold Council');
        expect((await fetch(`${url}/readyz`)).status).toBe(200);
      },
    });
    expect(errors).toBe('');
    expect(code).toBe(0);
    expect(printed).toMatch(/Making sample addresses \[#+\] 100%/);
    expect(printed).toMatch(/addresses on \d+ streets/);
    expect(printed).toContain('not a power cut');
    expect(printed).toMatch(/^ready http:\/\/localhost:\d+$/m);
  });

  test('a second start imports nothing, and keeps its key to itself', async () => {
    const { code, printed } = await runCaptured(['up', '--services', 'report-a-problem']);
    expect(code).toBe(0);
    expect(printed).not.toContain('Making sample addresses');
    const key = join(folder, 'data/E06999001/secret.key');
    expect(statSync(key).mode & 0o077).toBe(0);
    expect(readFileSync(key, 'utf8')).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a changed seed imports again', async () => {
    const other = join(folder, 'other.yml');
    writeFileSync(
      other,
      smallCouncil((text) => text.replace(/seed: \d+/, 'seed: 7')),
    );
    const { printed } = await runCaptured(['up', '--council', other]);
    expect(printed).toContain('Making sample addresses');
  });

  test('an address list is imported, with each refused row and its reason', async () => {
    writeFileSync(
      join(folder, 'list.csv'),
      'uprn,address,postcode\n1,1 High Street,ZZ1 1AA\n1,1 High Street,ZZ1 1AA\n2,2 High Street,ZZ1 1AA\n',
    );
    const listed = join(folder, 'listed.yml');
    writeFileSync(
      listed,
      smallCouncil((text) =>
        text.replace(/^gazetteer:\n(?: .*\n)*/m, 'gazetteer:\n  source: file\n  path: list.csv\n  format: csv\n'),
      ),
    );
    const { code, printed } = await runCaptured(['up', '--council', listed], {
      environment: { GUILDHALL_DATA: join(folder, 'listed') },
    });
    expect(code).toBe(0);
    expect(printed).toMatch(/Importing addresses: 2 addresses .* 1 rows? refused/);
    expect(printed).toMatch(/line 3: /);
  });
});

test('AddressBase, packed and with an update, is imported like any export, and told by itself', async () => {
  const options = { council: 'hartwold', addresses: 100, format: 'addressbase-premium' } as const;
  const chunks: string[] = [];
  for await (const chunk of generateSample(options)) chunks.push(chunk);
  const [first = ''] = /^24,.*$/m.exec(chunks.join('')) ?? [];
  const supply = join(folder, 'supply');
  mkdirSync(supply, { recursive: true });
  writeFileSync(join(supply, 'volume1.csv.gz'), gzipSync(chunks.join('')));
  writeFileSync(join(folder, 'change.csv'), `${first.replace('"I"', '"U"')}\r\n${first}\r\n`);
  const listed = join(folder, 'premium.yml');
  const gazetteer = 'gazetteer:\n  source: file\n  path: supply\n  updates: [change.csv]\n';
  writeFileSync(
    listed,
    smallCouncil((text) => text.replace(/^gazetteer:\n(?: .*\n)*/m, gazetteer)),
  );
  const environment = { GUILDHALL_DATA: join(folder, 'premium') };
  const { code, printed } = await runCaptured(['up', '--council', listed], { environment });
  expect(code).toBe(0);
  expect(printed).toMatch(/Importing addresses: \d+ addresses .* 1 row refused \(AddressBase Premium\)/);
  expect(printed).toMatch(/change\.csv, line 2: The row inserts an LPI whose LPI_KEY is there already/);
  expect((await runCaptured(['up', '--council', listed], { environment })).printed).not.toMatch(/Importing addresses/);
});

describe('what goes wrong is said with a code, a cause and a next step, and starts nothing', () => {
  const cases: readonly {
    readonly name: string;
    readonly parameters: readonly string[];
    readonly environment?: NodeJS.ProcessEnv;
    readonly says: readonly RegExp[];
  }[] = [
    { name: 'an unknown command', parameters: ['lauch'], says: [/unknown-command/, /guildhall --help/] },
    { name: 'an unknown option', parameters: ['up', '--colour', 'red'], says: [/bad-option/, /--colour/] },
    {
      name: 'an unknown service',
      parameters: ['up', '--services', 'dog-licence'],
      says: [/unknown-service/, /report-a-problem/],
    },
    { name: 'a port that is none', parameters: ['up', '--port', '80a'], says: [/bad-port/, /0 to 65535/] },
    {
      name: 'no such council.yml',
      parameters: ['up', '--council', 'nowhere.yml'],
      says: [/no-council/, /nowhere\.yml/, /aberwennol/],
    },
    {
      name: 'a faulty council.yml',
      parameters: ['up', '--council', 'faulty.yml'],
      says: [/bad-council/, /faulty\.yml:\d+/],
    },
    {
      name: 'a gazetteer that is not there',
      parameters: ['up', '--council', 'gone.yml'],
      says: [/no-gazetteer/, /gone\.csv/],
    },
    {
      name: 'a database that does not answer',
      parameters: ['up'],
      environment: { DATABASE_URL: 'postgresql://someone:s3cret@127.0.0.1:1/none' },
      says: [/cannot-connect/],
    },
    { name: 'a short key', parameters: ['up'], environment: { GUILDHALL_SECRET_KEY: 'short' }, says: [/32 bytes/] },
  ];

  beforeAll(() => {
    writeFileSync(
      join(folder, 'faulty.yml'),
      smallCouncil((text) => text.replace('mode: demo', 'mode: dmeo')),
    );
    writeFileSync(
      join(folder, 'gone.yml'),
      smallCouncil((text) =>
        text.replace(/^gazetteer:\n(?: .*\n)*/m, 'gazetteer:\n  source: file\n  path: gone.csv\n  format: csv\n'),
      ),
    );
  });

  test.each(cases)('$name', async ({ parameters, environment, says }) => {
    const { code, errors, printed } = await runCaptured(parameters, { environment: environment ?? {} });
    expect(code).toBe(1);
    expect(printed).not.toContain('ready');
    for (const pattern of [...says, /What to do: \S/]) expect(errors).toMatch(pattern);
    expect(errors).not.toContain('s3cret');
    expect(errors).not.toMatch(/^\s+at /m);
  });

  test('a port that is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    try {
      const { code, errors } = await runCaptured(['up'], { environment: { PORT: port } });
      expect(code).toBe(1);
      expect(errors).toMatch(new RegExp(`Port ${port} is taken`));
    } finally {
      taken.close();
    }
  });

  test('live mode lists everything that keeps it from starting', async () => {
    writeFileSync(
      join(folder, 'live.yml'),
      smallCouncil((text) => text.replace('mode: demo', 'mode: live')),
    );
    const { code, errors } = await runCaptured(['up', '--council', 'live.yml'], {
      environment: { GUILDHALL_DATA: join(folder, 'live') },
    });
    expect(code).toBe(1);
    expect(errors).toMatch(/sample/);
    expect(errors).toMatch(/stand-in/);
    expect(existsSync(join(folder, 'live'))).toBe(false);
  });
});

describe('a real council, in a demo', () => {
  const real = (text: string): string =>
    text
      .replace('E06999001', 'E06000023')
      .replace(/^\s+custodianCode:.*\n/m, '')
      .replaceAll('Hartwold Council', 'Bristol City Council');

  test('has made-up addresses until it names its own, and is told so', async () => {
    writeFileSync(join(folder, 'real.yml'), smallCouncil(real));
    const { code, printed, errors } = await runCaptured(['up', '--council', 'real.yml']);
    expect(errors).toBe('');
    expect(code).toBe(0);
    expect(printed).toMatch(/no made-up addresses for Bristol City Council: this demo has those of Hartwold/);
  });
});

test('an import that fails leaves the one before it in service, and says so', async () => {
  const own = (text: string): string =>
    text.replace(/^gazetteer:\n(?: .*\n)*/m, 'gazetteer:\n  source: file\n  path: own.csv\n  format: csv\n');
  const environment = { GUILDHALL_DATA: join(folder, 'own') };
  writeFileSync(join(folder, 'own.yml'), smallCouncil(own));
  writeFileSync(join(folder, 'own.csv'), 'uprn,address,postcode\n1,1 High Street,ZZ1 1AA\n');
  expect((await runCaptured(['up', '--council', 'own.yml'], { environment })).code).toBe(0);
  writeFileSync(join(folder, 'own.csv'), 'nothing,of,use\n1,2,3\n');
  const { code, printed } = await runCaptured(['up', '--council', 'own.yml'], { environment });
  expect(code).toBe(0);
  expect(printed).toMatch(/The import failed, so the addresses imported before go on serving/);
});

test('made-up addresses never stand in for an export that cannot be imported', async () => {
  const environment = { GUILDHALL_DATA: join(folder, 'first') };
  expect((await runCaptured(['up'], { environment })).code).toBe(0);
  writeFileSync(join(folder, 'bad.csv'), 'nothing,of,use\n1,2,3\n');
  writeFileSync(
    join(folder, 'bad.yml'),
    smallCouncil((text) =>
      text.replace(/^gazetteer:\n(?: .*\n)*/m, 'gazetteer:\n  source: file\n  path: bad.csv\n  format: csv\n'),
    ),
  );
  const { code, errors } = await runCaptured(['up', '--council', 'bad.yml'], { environment });
  expect(code).toBe(1);
  expect(errors).toMatch(/no-addresses/);
});

test('a key file that was cut off is named, with what to do', async () => {
  const environment = { GUILDHALL_DATA: join(folder, 'cut') };
  expect((await runCaptured(['up'], { environment })).code).toBe(0);
  writeFileSync(join(folder, 'cut/E06999001/secret.key'), '');
  const { code, errors } = await runCaptured(['up'], { environment });
  expect(code).toBe(1);
  expect(errors).toMatch(/bad-key[\s\S]*secret\.key|secret\.key[\s\S]*bad-key/);
});

test('a council.yml that offers no service is told what to write', async () => {
  writeFileSync(
    join(folder, 'none.yml'),
    smallCouncil((text) => text.replace(/^services:\n(?: .*\n)*/m, 'services: {}\n')),
  );
  const { code, errors } = await runCaptured(['up', '--council', 'none.yml']);
  expect(code).toBe(1);
  expect(errors).toMatch(/no-services[\s\S]*report-a-problem: \{\}/);
});

test('--help and --version say what they say', async () => {
  expect((await runCaptured(['up', '--help'])).printed).toContain('GUILDHALL_DATA');
  expect((await runCaptured(['--version'])).printed).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect((await runCaptured([])).code).toBe(1);
});

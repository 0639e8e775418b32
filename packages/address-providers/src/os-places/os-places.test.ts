import { describe, expect, it } from 'vitest';
import { type Answer, json, placesServer, results } from '../../test/places-server.js';
import { AddressServiceError } from '../service-error.js';
import { type OsPlacesOptions, osPlacesProvider } from './provider.js';

const KEY = 'secret-key-of-the-council';

const flat = (number: number, building: string) => ({
  DPA: {
    UPRN: `99900000${1000 + number}`,
    ADDRESS: `FLAT ${number}, ${building}, MILL LANE, HARTWOLD, ZZ1 1AA`,
    SUB_BUILDING_NAME: `FLAT ${number}`,
    BUILDING_NUMBER: building,
    THOROUGHFARE_NAME: 'MILL LANE',
    POST_TOWN: 'HARTWOLD',
    POSTCODE: 'ZZ1 1AA',
    X_COORDINATE: 100_000.5,
    Y_COORDINATE: 5000,
    CLASSIFICATION_CODE: 'RD06',
    LOGICAL_STATUS_CODE: '1',
    LOCAL_CUSTODIAN_CODE: 9901,
    LANGUAGE: 'EN',
  },
});

const lpi = (language: 'EN' | 'CY', street: string, more: Readonly<Record<string, string | number>> = {}) => ({
  LPI: {
    UPRN: '099900002001',
    USRN: '99900001',
    PARENT_UPRN: '99900002000',
    LPI_KEY: '9901L000000001',
    SAO_TEXT: 'FLAT 2',
    PAO_START_NUMBER: '14',
    PAO_START_SUFFIX: 'A',
    STREET_DESCRIPTION: street,
    TOWN_NAME: 'ABERWENNOL',
    POSTCODE_LOCATOR: 'ZZ30 1AA',
    LPI_LOGICAL_STATUS_CODE: '1',
    LOCAL_CUSTODIAN_CODE: 9902,
    CLASSIFICATION_CODE: 'RD06',
    LANGUAGE: language,
    ...more,
  },
});

const serve = async (answer: Answer, options: Partial<OsPlacesOptions> = {}) => {
  const server = await placesServer(answer);
  return { server, provider: osPlacesProvider({ key: KEY, baseUrl: server.url, ...options }) };
};

const failureOf = async (asked: Promise<unknown>): Promise<AddressServiceError> => {
  const error = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AddressServiceError)) throw new Error(`no AddressServiceError: ${String(error)}`);
  return error;
};

describe('addresses of a postcode', () => {
  it('come as labels in title case and natural order, with what the record says of each', async () => {
    const { server, provider } = await serve(results(flat(10, '1'), flat(2, '1'), flat(1, '10')));
    const page = await provider.byPostcode('ZZ1 1AA');
    expect(page.total).toBe(3);
    expect(page.items.map(({ label }) => label)).toEqual([
      'Flat 2, 1 Mill Lane, Hartwold, ZZ1 1AA',
      'Flat 10, 1 Mill Lane, Hartwold, ZZ1 1AA',
      'Flat 1, 10 Mill Lane, Hartwold, ZZ1 1AA',
    ]);
    expect(page.items[0]).toMatchObject({
      id: '999000001002',
      uprn: '999000001002',
      lines: ['Flat 2', '1 Mill Lane', 'Hartwold', 'ZZ1 1AA'],
      postcode: 'ZZ1 1AA',
      custodianCode: 9901,
      classification: 'RD06',
      status: 'approved',
      easting: 100_000.5,
      northing: 5000,
    });
    expect(server.asked).toEqual([
      {
        path: '/search/places/v1/postcode',
        query: { postcode: 'ZZ1 1AA', dataset: 'DPA', maxresults: '100', offset: '0' },
        key: KEY,
      },
    ]);
  });

  it('are asked for page by page where there are more than the API gives at once', async () => {
    const all = Array.from({ length: 128 }, (_, index) => flat(index + 1, '1'));
    const { server, provider } = await serve(results(...all));
    const page = await provider.byPostcode('ZZ1 1AA', { offset: 100, limit: 50 });
    expect(page).toMatchObject({ total: 128, offset: 100 });
    expect(page.items.map(({ lines }) => lines[0])).toEqual(
      Array.from({ length: 28 }, (_, index) => `Flat ${index + 101}`),
    );
    expect(server.asked.map(({ query }) => query.offset)).toEqual(['0', '100']);
  });

  it('are none where the API answers without results', async () => {
    const { provider } = await serve(results());
    expect(await provider.byPostcode('ZZ99 9ZZ')).toEqual({ total: 0, offset: 0, items: [] });
    expect(await provider.byUprn('999000000001')).toBeUndefined();
  });
});

describe('the council’s own addresses (LPI)', () => {
  const both = results(
    lpi('EN', 'BRIDGE ROAD'),
    lpi('CY', 'HEOL Y BONT', { SAO_TEXT: 'FFLAT 2' }),
    lpi('EN', 'BRIDGE ROAD', { UPRN: '99900003000', CLASSIFICATION_CODE: 'PS', PAO_TEXT: 'STREET RECORD' }),
  );

  it.each([
    { language: 'en', label: 'Flat 2, 14A Bridge Road, Aberwennol, ZZ30 1AA' },
    { language: 'cy', label: 'Fflat 2, 14A Heol y Bont, Aberwennol, ZZ30 1AA' },
  ] as const)('are one for each UPRN, in $language, without records of streets', async ({ language, label }) => {
    const { server, provider } = await serve(both, { dataset: 'LPI' });
    const { items } = await provider.byPostcode('ZZ30 1AA', { language });
    expect(items.map((item) => item.label)).toEqual([label]);
    expect(items[0]).toMatchObject({ uprn: '99900002001', usrn: '99900001', parentUprn: '99900002000' });
    expect(server.asked[0]?.query.fq).toBe('LPI_LOGICAL_STATUS_CODE:1 LPI_LOGICAL_STATUS_CODE:6');
  });

  it('say whose a postcode is, where councils are known by their custodian code', async () => {
    const { provider } = await serve(both, { gssOfCustodian: (code) => (code === 9902 ? 'W06999001' : undefined) });
    expect(await provider.areaOf('ZZ30 1AA')).toEqual({ postcode: 'ZZ30 1AA', gss: 'W06999001', terminated: false });
    const { provider: unknowing } = await serve(both);
    expect(await unknowing.areaOf('ZZ30 1AA')).toBeUndefined();
  });
});

describe('a search', () => {
  it('passes on what was typed, and asks nothing for nothing', async () => {
    const { server, provider } = await serve(results(flat(2, '1')));
    const page = await provider.search('flat 2 & 1 mill lane', { limit: 5 });
    expect(page.items.map(({ uprn }) => uprn)).toEqual(['999000001002']);
    expect(server.asked[0]?.query).toMatchObject({ query: 'flat 2 & 1 mill lane', maxresults: '5' });
    expect(await provider.search('  ')).toEqual({ total: 0, offset: 0, items: [] });
    expect(server.asked).toHaveLength(1);
  });

  it('takes the single line of an API that leaves the parts out', async () => {
    const { provider } = await serve(
      results({ DPA: { UPRN: '999000000001', ADDRESS: '1, MILL LANE, HARTWOLD, ZZ1 1AA' } }),
    );
    const { items } = await provider.search('1 mill lane');
    expect(items[0]?.lines).toEqual(['1', 'Mill Lane', 'Hartwold', 'ZZ1 1AA']);
  });
});

describe('a service that fails', () => {
  const hangs: Answer = () => {};
  const cut: Answer = (_asked, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"header": {"tot');
  };
  const elsewhere: Answer = (_asked, response) => {
    response.writeHead(302, { location: 'http://elsewhere.example/' }).end();
  };

  it.each([
    { what: 'a refused key', answer: json({ error: {} }, 401), code: 'key-refused', words: 'HTTP 401', again: false },
    { what: 'a forbidden API', answer: json({ error: {} }, 403), code: 'key-refused', words: 'HTTP 403', again: false },
    { what: 'too many', answer: json({}, 429), code: 'rate-limited', words: 'HTTP 429', again: true },
    { what: 'a bad question', answer: json({}, 400), code: 'request-refused', words: 'HTTP 400', again: false },
    { what: 'a fault', answer: json({}, 503), code: 'service-failed', words: 'HTTP 503', again: true },
    { what: 'silence', answer: hangs, code: 'timed-out', words: 'no answer came in time', again: true },
    { what: 'a cut answer', answer: cut, code: 'answer-unreadable', words: 'none of this API', again: false },
    { what: 'another API', answer: json({ ok: 1 }), code: 'answer-unreadable', words: 'HTTP 200', again: false },
    { what: 'a redirect', answer: elsewhere, code: 'unreachable', words: 'no connection', again: true },
    {
      what: 'results of another shape',
      answer: json({ header: { totalresults: 1 }, results: [{ POI: {} }] }),
      code: 'answer-unreadable',
      words: 'none of this API',
      again: false,
    },
  ])('by $what says so, and neither the key nor what was looked up', async ({ answer, code, words, again }) => {
    const { provider } = await serve(answer, { timeout: 300 });
    const error = await failureOf(provider.search('12 Mill Lane'));
    expect(error).toMatchObject({ code, service: 'OS Places', isTransient: again });
    expect(error.message).toContain(words);
    expect(error.fix).not.toBe('');
    expect(`${error.stack} ${JSON.stringify(error)}`).not.toMatch(/secret-key|Mill Lane/);
  });

  it('by not being there names the system’s own code', async () => {
    const provider = osPlacesProvider({ key: KEY, baseUrl: 'http://127.0.0.1:9/', service: 'Our addresses' });
    const error = await failureOf(provider.byUprn('999000000001'));
    expect(error.code).toBe('unreachable');
    expect(error.message).toMatch(/^Our addresses: no connection could be made/);
  });

  it.each([
    { options: { baseUrl: 'places.example' }, message: /“places.example” is no address of a service/ },
    { options: { key: ' ' }, message: /the API key is empty/ },
  ])('cannot be named wrongly: $message', ({ options, message }) => {
    expect(() => osPlacesProvider({ key: KEY, ...options })).toThrow(message);
  });
});

/**
 * The official examples of Open Referral UK 3.0 against its published schemas and against the standard of this package. They
 * are under CC BY-SA 4.0 and not in the repository: GUILDHALL_SHARED names the folder that has them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Standard } from '../standard/standard.js';
import { loadStandard } from '../standards/index.js';
import { checkJson } from './index.js';

const FOLDER = join(process.env.GUILDHALL_SHARED ?? '', 'data/standards/open-referral-uk');
const EXAMPLES = join(FOLDER, 'examples');
const SCHEMAS = join(FOLDER, 'schemas/V3.0-UK');

const example = (label: string, file: string) => readFileSync(join(EXAMPLES, `V3.0-UK-${label}`, file));

/** Files that belong to the validator's own dashboard and to no standard. */
const isOfStandard = (file: string) => !file.startsWith('dashboard');

/** What is wrong with each file that is labelled as failing. */
const FAILING: Readonly<Record<string, readonly string[]>> = {
  'api_details.json': ['json-required ', 'json-format /openapi_url'],
  'service_at_location_full.json': ['json-different /location/id'],
  'service_full.json': ['json-format /url', 'json-format /email'],
  'service_list.json': [
    'json-required /contents/0',
    'json-format /contents/0/url',
    'json-format /contents/0/email',
    'json-different /contents/0/organization/id',
  ],
  'taxonomy_term.json': ['json-required ', 'json-format /term_uri'],
  'taxonomy_term_list.json': ['json-different /contents/0/parent_id'],
};

/**
 * Files labelled as failing that fail only beside the answers of the same API to other questions: by themselves they say
 * nothing wrong. Those of the first list are the same, byte for byte, as the files labelled as passing.
 */
const SAME_AS_PASSING = ['organization_full.json', 'organization_list.json', 'taxonomy.json', 'taxonomy_list.json'];
const RIGHT_BY_ITSELF = ['service_at_location_list.json'];

const check = async (bytes: Uint8Array, standard: Standard) => {
  const { faults } = await checkJson(bytes, standard);
  return faults.filter(({ severity }) => severity === 'error').map(({ code, pointer }) => `${code} ${pointer}`);
};

describe('the official examples of Open Referral UK 3.0', () => {
  it.each(readdirSync(join(EXAMPLES, 'V3.0-UK-Default')).filter(isOfStandard))(
    'passes as labelled: %s',
    async (file) => {
      expect(await check(example('Default', file), await loadStandard('open-referral-uk-3-0'))).toEqual([]);
    },
  );

  it.each(Object.entries(FAILING))('fails as labelled: %s', async (file, faults) => {
    const found = await check(example('Fail', file), await loadStandard('open-referral-uk-3-0'));
    expect(found).toEqual(expect.arrayContaining([...faults]));
  });

  it.each(SAME_AS_PASSING)('is labelled both as passing and as failing, and is the same file: %s', (file) => {
    expect(example('Fail', file)).toEqual(example('Default', file));
  });

  it.each(RIGHT_BY_ITSELF)('is labelled as failing, and nothing in it alone is wrong: %s', async (file) => {
    expect(await check(example('Fail', file), await loadStandard('open-referral-uk-3-0'))).toEqual([]);
  });

  it('accounts for every file that is labelled as failing', () => {
    expect([...Object.keys(FAILING), ...SAME_AS_PASSING, ...RIGHT_BY_ITSELF].sort()).toEqual(
      readdirSync(join(EXAMPLES, 'V3.0-UK-Fail')).filter(isOfStandard).sort(),
    );
  });
});

describe('the published schemas of Open Referral UK 3.0', () => {
  /** A standard of one published schema as it is. */
  const published = (name: string): Standard => ({
    id: 'published',
    title: name,
    publisher: 'Open Referral UK',
    version: '3.0',
    url: 'https://openreferraluk.org/',
    licence: { name: 'CC BY-SA 4.0' },
    lastReviewed: '2026-11-25',
    reviewEvery: '6 months',
    kind: 'json',
    json: {
      schemas: { [name]: JSON.parse(readFileSync(join(SCHEMAS, `${name}.json`), 'utf8')) },
      documents: [{ id: name, title: name, schema: name, clause: name }],
    },
  });

  const contradicted = async () => {
    const files = readdirSync(join(EXAMPLES, 'V3.0-UK-Default')).filter(isOfStandard);
    const failing: string[] = [];
    for (const file of files) {
      const faults = await check(example('Default', file), published(file.replace(/(_full)?\.json$/, '')));
      if (faults.length > 0) failing.push(`${file}: ${faults.join(', ')}`);
    }
    return failing;
  };

  it('is contradicted by one official example: organization_list.json', async () => {
    expect(await contradicted()).toEqual(['organization_list.json: json-required , json-required , json-required ']);
  });

  it('names that contradiction among the repairs of the standard', async () => {
    const { json } = await loadStandard('open-referral-uk-3-0');
    expect(json?.repairs?.map(({ pointer }) => pointer)).toContain('organization_list#');
  });
});

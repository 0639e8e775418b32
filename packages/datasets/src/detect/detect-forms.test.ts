import { expect, it } from 'vitest';
import { standards } from '../standards/index.js';
import { detectStandard } from './detect-standard.js';

const HEADER = '10,"HARTWOLD",9901,2026-01-05,1,2026-01-05,000000,"7.3","F"\r\n';
const NAME = '15,"I",2,99900001,"MILL LANE","","HARTWOLD","HARTWOLD","ENG"\r\n';
const PUBLICCODE = '# About us\npubliccodeYmlVersion: "0.7"\nname: Guildhall\nurl: https://example.org/\n';

const CASES: readonly (readonly [string, string, string | undefined])[] = [
  ['an export of a gazetteer', HEADER + NAME.repeat(3), 'dtf-7-3'],
  ['an export with a byte order mark', `\uFEFF${HEADER}${NAME}`, 'dtf-7-3'],
  ['records without a header', NAME.repeat(3), 'dtf-7-3'],
  ['records set apart by tabs', (HEADER + NAME).replaceAll(',', '\t'), 'dtf-7-3'],
  ['an export with lines that are odd', `${HEADER}${NAME.repeat(8)}MILL LANE\r\n`, 'dtf-7-3'],
  ['rows of numbers', '10,5,3\n20,4,2\n15,1,1\n', undefined],
  ['prose that begins with a ten', '10, Downing Street\nLondon\nSW1A 2AA\n', undefined],
  ['publiccode.yml', PUBLICCODE, 'publiccode-0-7'],
  ['publiccode.yml after a mark of a document', `---\n${PUBLICCODE}`, 'publiccode-0-7'],
  ['publiccode.yml as JSON', '{"publiccodeYmlVersion": "0.7", "name": "Guildhall"}', 'publiccode-0-7'],
  ['other YAML', 'services:\n  publiccodeYmlVersion: no\n', undefined],
  [
    'a reply of Open311',
    '[{"service_request_id":"1","service_code":"9","service_name":"Holes"}]',
    'open311-georeport-v2',
  ],
];

it.each(CASES)('%s', async (_name, text, id) => {
  const { standard } = await detectStandard(new TextEncoder().encode(text), standards);
  expect(standard?.id).toBe(id);
});

import { describe, expect, it } from 'vitest';
import { register } from '../register/register.js';
import { crossCheck } from './cross-checks.js';
import { keyOf } from './fault.js';

const check = (
  council: object,
  more: object = {},
  { mode = 'demo', testValues }: { mode?: string; testValues?: boolean } = {},
) =>
  crossCheck({
    values: { council, ...more },
    mode,
    testValues: testValues ?? mode === 'demo',
    register,
    today: '2026-11-24',
  }).map(({ path, message, fix }) => [keyOf(path), message, fix]);

const BRISTOL = { name: 'Bristol City Council', gss: 'E06000023' };
const HARTWOLD = { name: 'Hartwold Council', gss: 'E06999001' };

/** Settings that agree with the register. */
const AGREE: readonly (readonly [string, object])[] = [
  ['a unitary', BRISTOL],
  ['with its custodian code', { ...BRISTOL, custodianCode: 116 }],
  ['a name of its own choosing', { ...BRISTOL, name: 'Bristol Council' }],
  [
    'a district with its county',
    { name: 'Exeter City Council', gss: 'E07000041', custodianCode: 1110, county: 'E10000008' },
  ],
  ['a county', { name: 'Devon County Council', gss: 'E10000008' }],
  ['a council named in Welsh too', { name: { en: 'Gwynedd Council', cy: 'Cyngor Gwynedd' }, gss: 'W06000002' }],
  ['a council made since the custodian list', { name: 'Cumberland Council', gss: 'E06000063', custodianCode: 940 }],
];

/** Settings that do not, with the key, a part of what is said and a part of the remedy. */
const DISAGREE: readonly (readonly [string, object, string, string, string])[] = [
  [
    'a code of nobody',
    { ...BRISTOL, gss: 'E06000100' },
    'council.gss',
    'is not the code of a council in the register',
    'Did you mean E06000023, Bristol City Council?',
  ],
  [
    'a former code',
    { name: 'Glasgow City Council', gss: 'S12000046' },
    'council.gss',
    'a former code of Glasgow City Council',
    'Write S12000049',
  ],
  [
    'the code from before a boundary change',
    { name: 'Sheffield City Council', gss: 'E08000019' },
    'council.gss',
    'a former code of Sheffield City Council',
    'Write E08000039',
  ],
  [
    'a council that ended',
    { name: 'Mendip District Council', gss: 'E07000187' },
    'council.gss',
    'which ended on 2023-03-31',
    'Somerset Council (E06000066)',
  ],
  [
    'a council that became two',
    { name: 'Cumbria County Council', gss: 'E10000006' },
    'council.gss',
    'which ended on 2023-03-31',
    'Cumberland Council (E06000063) or Westmorland and Furness Council (E06000064)',
  ],
  [
    "another council's code",
    { name: 'Leeds City Council', gss: 'E06000023' },
    'council.gss',
    'is the code of Bristol City Council, and council.name is Leeds City Council',
    'E08000035',
  ],
  [
    "another council's custodian code",
    { ...BRISTOL, custodianCode: 114 },
    'council.custodianCode',
    'the code of Bath and North East Somerset Council',
    'Write 116',
  ],
  [
    'a custodian code of nobody',
    { ...BRISTOL, custodianCode: 117 },
    'council.custodianCode',
    'which the register does not know',
    'Write 116',
  ],
  [
    'another county',
    { name: 'Exeter City Council', gss: 'E07000041', county: 'E10000006' },
    'council.county',
    'is not the county of Exeter City Council',
    'E10000008 (Devon County Council)',
  ],
  [
    'a county of a unitary',
    { ...BRISTOL, county: 'E10000008' },
    'council.county',
    'is not a district of a county',
    'Leave the key out',
  ],
  [
    'districts of a unitary',
    { ...BRISTOL, districts: ['E07000041'] },
    'council.districts',
    'has no districts',
    'Leave the key out',
  ],
  [
    'a county of a fictional council',
    { ...HARTWOLD, county: 'E10999001' },
    'council.county',
    'is not a district of a county',
    'Leave the key out',
  ],
];

describe('crossCheck', () => {
  it.each(AGREE)('%s passes', (_, council) => {
    expect(check(council)).toEqual([]);
  });

  it.each(DISAGREE)('%s is a fault', (_, council, key, says, fix) => {
    const found = check(council).find(([at]) => at === key);
    expect(found?.[1]).toContain(says);
    expect(found?.[2]).toContain(fix);
  });

  it('takes the districts of a county when they are all there', () => {
    const devon = register.byGss('E10000008');
    const districts = register.districtsOf('E10000008').map(({ gss }) => gss);
    expect(devon?.tier).toBe('county');
    expect(districts).toHaveLength(8);
    const council = { name: 'Devon County Council', gss: 'E10000008' };
    expect(check({ ...council, districts })).toEqual([]);
    expect(check({ ...council, districts: districts.slice(1) })).toMatchObject([
      ['council.districts', expect.stringContaining('leaves out'), expect.anything()],
    ]);
    expect(check({ ...council, districts: [...districts, 'E07000188'] })).toMatchObject([
      ['council.districts[8]', expect.stringContaining('is not a district of Devon County Council'), expect.anything()],
    ]);
  });

  it('takes codes of fictional councils in demo and nowhere else', () => {
    expect(check({ ...HARTWOLD, custodianCode: 9901 })).toEqual([]);
    expect(check({ ...HARTWOLD, custodianCode: 9901 }, {}, { mode: 'preview' }).map(([key]) => key)).toEqual([
      'council.gss',
      'council.custodianCode',
    ]);
    expect(check({ ...HARTWOLD, custodianCode: 9901 }, {}, { mode: 'preview', testValues: true })).toEqual([]);
  });

  it.each([
    ['fully', ['The maps.'], 'statements.accessibility.compliance'],
    ['partially', [], 'statements.accessibility.issues'],
    ['not', [], 'statements.accessibility.issues'],
  ])('compliance %s with the issues %j is a fault', (compliance, issues, key) => {
    expect(check(BRISTOL, { statements: { accessibility: { compliance, issues } } }).map(([at]) => at)).toEqual([key]);
  });

  it('finds a review before the statement was prepared', () => {
    const accessibility = { preparedOn: '2026-03-02', reviewedOn: '2026-03-01' };
    expect(check(BRISTOL, { statements: { accessibility } }).map(([at]) => at)).toEqual([
      'statements.accessibility.reviewedOn',
    ]);
  });

  it.each([
    [undefined],
    [{}],
    [{ council: null }],
    [{ council: { gss: 7, name: ['x'], custodianCode: 'x', districts: 'x' } }],
  ])('says nothing of what is not there or of the wrong kind: %j', (values) => {
    expect(crossCheck({ values, mode: 'demo', testValues: true, register, today: '2026-11-24' })).toEqual([]);
  });
});

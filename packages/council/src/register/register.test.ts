import { describe, expect, it } from 'vitest';
import { register } from './register.js';
import { otherCustodians, registerData, registerSources } from './register-data.js';

const { councils } = register;
const current = councils.filter((council) => council.current);

/** What people type, and the council that must come first. */
const QUERIES: readonly (readonly [query: string, name: string])[] = [
  ['Bristol', 'Bristol City Council'],
  ['bristol city council', 'Bristol City Council'],
  ['City of Bristol', 'Bristol City Council'],
  ['Borough of Broxbourne', 'Broxbourne Borough Council'],
  ['Cambridge', 'Cambridge City Council'],
  ['Cambridgeshire', 'Cambridgeshire County Council'],
  ['county durham', 'Durham County Council'],
  ['Hull', 'Hull City Council'],
  ['City of London', 'City of London Corporation'],
  ['Royal Borough of Greenwich', 'Royal Borough of Greenwich'],
  ['Telford & Wrekin', 'Telford & Wrekin Council'],
  ['telford and wrekin', 'Telford & Wrekin Council'],
  ['kings lynn', 'Borough Council of Kings Lynn and West Norfolk'],
  ['Saint Albans', 'St Albans City and District Council'],
  ['St. Helens', 'St Helens Council'],
  ['Newcastle', 'Newcastle City Council'],
  ['Newcastle under Lyme', 'Newcastle-under-Lyme Borough Council'],
  ['Ynys Mon', 'Isle of Anglesey County Council'],
  ['Ynys Môn', 'Isle of Anglesey County Council'],
  ['Sir Gaerfyrddin', 'Carmarthenshire County Council'],
  ['Cyngor Caerdydd', 'City of Cardiff Council'],
  ['Western Isles', 'Comhairle nan Eilean Siar'],
  // Councils that stand go before those that ended, unless the very name was asked for.
  ['Dorset', 'Dorset Council'],
  ['Somerset', 'Somerset Council'],
  ['North Yorkshire', 'North Yorkshire Council'],
  ['North Yorkshire County Council', 'North Yorkshire County Council'],
  ['Bournemouth', 'Bournemouth, Christchurch and Poole Council'],
  ['Derry', 'Derry City and Strabane District Council'],
  ['Taunton Deane', 'Taunton Deane Borough Council'],
  ['Shepway', 'Folkestone and Hythe District Council'],
  // Slips of the hand.
  ['Machester', 'Manchester City Council'],
  ['Birmingam', 'Birmingham City Council'],
  ['Westmoreland', 'Westmorland and Furness Council'],
  // Codes and names in addresses.
  ['E06000023', 'Bristol City Council'],
  ['e06000023', 'Bristol City Council'],
  ['116', 'Bristol City Council'],
  ['S12000046', 'Glasgow City Council'],
  ['E10000006', 'Cumbria County Council'],
  ['isle-of-anglesey', 'Isle of Anglesey County Council'],
];

/** Councils that ended, with those that stand in their place. */
const SUCCESSORS: readonly (readonly [gss: string, ended: string, successors: readonly string[]])[] = [
  ['E10000006', '2023-03-31', ['Cumberland Council', 'Westmorland and Furness Council']],
  ['E10000021', '2021-03-31', ['North Northamptonshire Council', 'West Northamptonshire Council']],
  ['E06000028', '2019-03-31', ['Bournemouth, Christchurch and Poole Council']],
  ['E07000205', '2019-03-31', ['East Suffolk Council']],
  ['E10000023', '2023-03-31', ['North Yorkshire Council']],
  ['E10000002', '2020-03-31', ['Buckinghamshire Council']],
  // Merged in 2019, and again in 2023.
  ['E07000190', '2019-03-31', ['Somerset Council']],
  ['E47000011', '2024-05-06', ['North East Combined Authority']],
];

/** Custodian codes of councils that were made after the custodian list of 2019. */
const CUSTODIANS: readonly (readonly [code: number, name: string])[] = [
  [440, 'Buckinghamshire Council'],
  [940, 'Cumberland Council'],
  [935, 'Westmorland and Furness Council'],
  [1260, 'Bournemouth, Christchurch and Poole Council'],
  [1265, 'Dorset Council'],
  [2745, 'North Yorkshire Council'],
  [2840, 'North Northamptonshire Council'],
  [2845, 'West Northamptonshire Council'],
  [3300, 'Somerset Council'],
  [3540, 'East Suffolk Council'],
  [3545, 'West Suffolk Council'],
  [8132, 'Belfast City Council'],
];

describe('the register', () => {
  it.each(QUERIES)('finds %s', (query, name) => {
    expect(register.find(query)[0]?.name.en).toBe(name);
  });

  it.each(SUCCESSORS)('says what took the place of %s', (gss, ended, successors) => {
    const council = register.byGss(gss);
    expect(council).toMatchObject({ current: false, endDate: ended });
    expect(council && register.current(council).map(({ name }) => name.en)).toEqual(successors);
  });

  it.each(CUSTODIANS)('knows the custodian code %d', (code, name) => {
    expect(register.byCustodianCode(code)?.name.en).toBe(name);
  });

  it('knows counties and their districts', () => {
    expect(register.districtsOf('E10000030')).toHaveLength(11);
    expect(
      register.districtsOf('E10000030').every(({ nation, tier }) => nation === 'England' && tier === 'district'),
    ).toBe(true);
    expect(register.countyOf('E07000041')?.name.en).toBe('Devon County Council');
    expect(register.countyOf('E06000023')).toBeUndefined();
    expect(register.districtsOf('E06000023')).toEqual([]);
    // A county that ended still says which districts it had.
    expect(register.districtsOf('E10000006').map(({ shortName }) => shortName)).toContain('Allerdale');
    // A merger within a county leaves only the districts that stand.
    expect(
      register
        .districtsOf('E10000029')
        .map(({ shortName }) => shortName)
        .sort(),
    ).toEqual(['Babergh', 'East Suffolk', 'Ipswich', 'Mid Suffolk', 'West Suffolk']);
  });

  it('has the neighbours of the fictional councils, for those who ask', () => {
    const asked = { testValues: true };
    for (const name of ['Hartwold', 'Carrow', 'Aberwennol', 'Dyffryn Alwen', 'Marlshire', 'Wexmoor', 'Ostley']) {
      expect(register.find(name).filter(({ fictional }) => fictional)).toEqual([]);
      expect(register.find(name, asked)[0]?.shortName).toBe(name);
    }
    expect(register.districtsOf('E10999001', asked).map(({ shortName }) => shortName)).toEqual(['Wexmoor']);
    expect(register.countyOf('E07999001', asked)?.name.en).toBe('Marlshire County Council');
  });
});

describe('the data of the register', () => {
  it('accounts for every row of its sources', () => {
    expect(registerSources).toEqual([
      { file: 'uk_local_authorities_future.csv', rows: 470, councils: 470 },
      { file: 'local-authorities.csv', rows: 382, councils: 382 },
      { file: 'lookup_gss_to_registry.csv', rows: 483, councils: 470, codes: 458 },
      { file: 'custodian-codes.csv', rows: 387, councils: 385, others: 2 },
    ]);
    expect(councils).toHaveLength(470);
    expect(otherCustodians.map(({ code }) => code).sort()).toEqual([7655, 9999]);
    // The 382 that stand, 42 that ended since the custodian list, and the two counties whose code their heir has now.
    expect(councils.filter(({ custodianCode }) => custodianCode !== undefined).length).toBe(382 + 42 + 2);
    expect(councils.filter(({ homepage }) => homepage !== undefined).length).toBe(382);
  });

  it('counts the councils of each nation and tier', () => {
    const count = (of: (council: (typeof current)[number]) => boolean): number => current.filter(of).length;
    expect({
      county: count(({ tier }) => tier === 'county'),
      district: count(({ tier }) => tier === 'district'),
      unitary: count(({ tier }) => tier === 'unitary'),
      metropolitan: count(({ tier }) => tier === 'metropolitan'),
      london: count(({ tier }) => tier === 'london'),
      wales: count(({ nation }) => nation === 'Wales'),
      scotland: count(({ nation }) => nation === 'Scotland'),
      northernIreland: count(({ nation }) => nation === 'Northern Ireland'),
    }).toEqual({
      county: 21,
      district: 164,
      unitary: 63,
      metropolitan: 36,
      london: 33,
      wales: 22,
      scotland: 32,
      northernIreland: 11,
    });
  });

  it('has a custodian code and a homepage of every council that stands, combined authorities aside', () => {
    const councilsAlone = current.filter(({ tier }) => tier !== 'combined');
    expect(councilsAlone).toHaveLength(382);
    expect(councilsAlone.filter(({ custodianCode }) => custodianCode === undefined)).toEqual([]);
    expect(councilsAlone.filter(({ homepage }) => !/^https?:\/\//.test(homepage ?? ''))).toEqual([]);
  });

  it('gives no code to two councils that stand', () => {
    const gss = current.flatMap((council) => [council.gss, ...council.formerGss]);
    const custodianCodes = current.flatMap(({ custodianCode }) => custodianCode ?? []);
    expect(new Set(gss).size).toBe(gss.length);
    expect(new Set(custodianCodes).size).toBe(custodianCodes.length);
    expect(new Set(councils.map(({ id }) => id)).size).toBe(councils.length);
  });

  it('leads from every council that ended to one that stands', () => {
    const ended = councils.filter((council) => !council.current);
    expect(ended).toHaveLength(74);
    for (const council of ended) {
      expect(council.endDate, council.name.en).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(register.current(council), council.name.en).not.toEqual([]);
    }
  });

  it('ends each council on the day before its successor begins', () => {
    for (const council of councils.filter(({ endDate }) => endDate !== undefined)) {
      for (const gss of council.replacedBy) {
        const successor = register.byGss(gss);
        const next = new Date(Date.parse(`${council.endDate}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
        expect(successor?.startDate ?? next, council.name.en).toBe(next);
      }
    }
  });

  it('has a county of every district, and of no other council', () => {
    for (const council of councils) {
      const county = register.countyOf(council);
      expect(county?.tier, council.name.en).toBe(council.tier === 'district' ? 'county' : undefined);
    }
  });

  it('has a Welsh name of every Welsh council', () => {
    const welsh = councils.filter(({ nation }) => nation === 'Wales');
    expect(welsh.filter(({ name }) => !name.cy?.startsWith('Cyngor '))).toEqual([]);
    expect(new Set(welsh.map(({ name }) => name.cy)).size).toBe(22);
  });

  it('holds clean text', () => {
    expect(JSON.stringify(registerData)).not.toMatch(/\uFFFD|ï¿½|Ã| {2}/);
  });

  it('finds every council that stands by its name, its short name, its slug and its codes', () => {
    for (const council of current) {
      const { name, shortName, slug, gss = '', custodianCode } = council;
      expect(register.find(name.en)[0]).toBe(council);
      if (name.cy !== undefined) expect(register.find(name.cy)[0]).toBe(council);
      expect(register.find(gss)).toEqual([council]);
      if (custodianCode !== undefined) expect(register.find(String(custodianCode))).toEqual([council]);
      for (const query of [shortName, slug ?? name.en])
        expect(register.find(query).slice(0, 3), query).toContain(council);
    }
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { register } from './register.js';
import { otherCustodians } from './register-data.js';

/** Compares the register with its sources, which GUILDHALL_SHARED names; vitest.config.mjs leaves it out without them. */
const rowsOf = (path: string, columns: true | string[] = true): Record<string, string>[] =>
  parse(readFileSync(join(process.env.GUILDHALL_SHARED ?? '', 'data', path), 'utf8'), { bom: true, columns });

describe('every row of each source is answered for', () => {
  it.each(rowsOf('councils/uk_local_authorities_future.csv').map((row) => [row['local-authority-code'], row]))(
    '%s',
    (id, row) => {
      const council = register.councils.find((each) => each.id === id);
      expect(council?.shortName).toBe(row['nice-name']?.replace(/\s+/g, ' ').trim());
      if (row['gss-code']) expect(register.byGss(row['gss-code'])).toBe(council);
      for (const gss of row['former-gss-codes']?.split(',').filter(Boolean) ?? [])
        expect(register.byGss(gss.trim())).toBe(council);
    },
  );

  it.each(rowsOf('councils/local-authorities.csv').map((row) => [row.name, row]))('%s', (_, row) => {
    const council = register.byGss(row.gss ?? '');
    const [standing] = council === undefined ? [] : register.current(council);
    expect(standing?.custodianCode).toBe(Number(row.local_custodian_code));
    expect(standing?.homepage).toBe(row.homepage_url);
    expect(register.byCustodianCode(Number(row.local_custodian_code))).toBe(standing);
  });

  it.each(rowsOf('councils/lookup_gss_to_registry.csv').map((row) => [row['local-authority-code'], row]))(
    '%s',
    (id, row) => {
      const council = register.councils.find((each) => each.id === id);
      expect(council).toBeDefined();
      if (row['gss-code']) expect(register.byGss(row['gss-code'])).toBe(council);
    },
  );

  const columns = ['code', 'authority', 'name', 'regionCode', 'region', 'gss'];
  it.each(rowsOf('addresses/custodian-codes.csv', columns).map((row) => [row.authority, row]))('%s', (_, row) => {
    const code = Number(row.code);
    if (row.gss === 'NA') expect(otherCustodians.map((other) => other.code)).toContain(code);
    else expect(register.byGss(row.gss ?? '')?.custodianCode).toBe(code);
  });
});

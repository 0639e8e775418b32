import { describe, expect, it } from 'vitest';
import { checksumOf } from './checksum.js';
import { planOf } from './plan.js';

const of = (...ids: string[]) => [{ schema: 's', migrations: ids.map((id) => ({ id, sql: id })) }];
const done = (...ids: string[]) => ids.map((id) => ({ schema: 's', id, checksum: checksumOf(id), version: null }));

describe('planOf', () => {
  it.each([
    ['nothing applied', of('0001-a', '0002-b'), done(), ['0001-a', '0002-b']],
    ['some applied', of('0001-a', '0002-b'), done('0001-a'), ['0002-b']],
    ['all applied', of('0001-a'), done('0001-a'), []],
    ['rows of another schema', of('0001-a'), done('0001-z').map((row) => ({ ...row, schema: 'z' })), ['0001-a']],
  ])('%s', (_name, contributions, applied, pending) => {
    expect(planOf(contributions, applied).map(({ migration }) => migration.id)).toEqual(pending);
  });

  it('refuses a migration slipped in before one that is applied', () => {
    expect(() => planOf(of('0001-a', '0002-b'), done('0002-b'))).toThrow(
      expect.objectContaining({ code: 'migration-order' }),
    );
  });
});

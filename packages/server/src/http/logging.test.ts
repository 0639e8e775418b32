import { DatabaseError } from '@guildhall/database';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { brokenAddresses } from '../../test/fixed-addresses.js';
import { onEachDatabase } from '../../test/test-site.js';
import { signedIn, submitted, TYPED, toCheck } from '../../test/walks.js';
import { errorFacts, withSafeErrors } from './logging.js';

describe('an error in the log', () => {
  it('is told by kind, code and place, and never by a message that may quote what was typed', () => {
    const error = Object.assign(new TypeError('cannot read 07700 900123\n    at Siân (/home/sian.ts:1:1)'), {
      code: 'E_X',
    });
    const facts = errorFacts(error);
    expect(facts).toMatchObject({ kind: 'TypeError', code: 'E_X' });
    expect(JSON.stringify(facts)).not.toMatch(/900123|Siân|sian/);
    expect(facts.stack).toEqual(expect.arrayContaining([expect.stringMatching(/^at /)]));
  });

  it('of the database is told in its own words, which hold no values', () => {
    const error = new DatabaseError({
      code: 'timeout',
      problem: 'No answer.',
      nextStep: 'Wait.',
      cause: new Error('secret'),
    });
    expect(errorFacts(error)).toMatchObject({
      kind: 'DatabaseError',
      message: 'No answer. Wait.',
      cause: { kind: 'Error' },
    });
    expect(JSON.stringify(errorFacts(error))).not.toContain('secret');
  });

  it.each(['text', 1, undefined, null, { message: 'secret' }])('that is %j tells its kind alone', (thrown) => {
    expect(errorFacts(thrown)).toEqual({ kind: typeof thrown });
  });

  it('is safe in any logger that the site is given', () => {
    let line = '';
    const log = withSafeErrors(
      pino(
        {},
        {
          write: (text: string) => {
            line = text;
          },
        },
      ),
    );
    log.error({ error: new Error('secret'), err: new Error('secret') }, 'failed');
    expect(line).toContain('"kind":"Error"');
    expect(line).not.toContain('secret');
  });
});

onEachDatabase('the log', ({ site }) => {
  it('holds nothing that a resident or staff typed, nor a reference, a token or an address', async () => {
    const served = await site();
    const resident = served.browser({ 'user-agent': 'Recognisable Phone', 'x-forwarded-for': '203.0.113.77' });
    const { reference } = await submitted(resident);
    const secrets = [...resident.cookies.values()];
    await resident.get('/bulky-waste/Secret-Path?secretQuery=1');
    await resident.post('/bulky-waste/item', { item: 'secretField' });
    const staff = served.browser();
    await signedIn(staff);
    secrets.push(...staff.cookies.values());
    const page = await staff.open(`/staff/submissions/${reference}`);
    await staff.submit(page, { to: 'resolved', note: 'secretNote' });
    await staff.open(`/staff?text=${encodeURIComponent(TYPED.fullName)}`);
    await staff.get('/staff/export.csv');
    served.fail('everything');
    await resident.get('/bulky-waste/contact');
    await staff.open(`/staff?text=secretText`);
    served.fail('nothing');
    const away = await site({ addresses: brokenAddresses });
    await toCheck(away.browser()).catch(() => {});

    const log = served.log() + away.log();
    expect(log).toContain('"route":"/staff/submissions/:reference"');
    expect(log).toContain('"status":503');
    const typed = Object.values(TYPED).flatMap((value) => [value, encodeURIComponent(value)]);
    const hidden = [
      ...typed,
      ...secrets,
      reference,
      '900123',
      'Siân',
      'Mill Lane',
      'ZZ1',
      '999000000002',
      'Recognisable',
    ];
    for (const value of [...hidden, '203.0.113.77', 'Sam Example']) expect(log).not.toContain(value);
    expect(log).not.toMatch(/secret/i);
  });

  it('names a request by the code that its page shows', async () => {
    const served = await site();
    const page = await served.browser().get('/nothing');
    const id = page.headers.get('x-request-id');
    expect(page.text).toContain(`give this code: ${id}`);
    await expect.poll(() => served.log()).toContain(`"id":"${id}","method":"GET","route":"none","status":404`);
  });
});

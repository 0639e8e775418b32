import { describe, expect, it } from 'vitest';
import { isSecret, withoutSecret } from './secrets.js';

describe('withoutSecret', () => {
  it.each([
    ['    clientSecret: hunter2', '    clientSecret: (not shown)'],
    ['  "apiKey": "abc, def"', '  "apiKey": (not shown)'],
    [
      'signIn: { kind: oidc, clientSecret: hunter2, clientId: x }',
      'signIn: { kind: oidc, clientSecret: (not shown), clientId: x }',
    ],
    ['    clientSecretVariable: hunter2~x', '    clientSecretVariable: (not shown)'],
    ['    clientSecretVariable: OIDC_CLIENT_SECRET', '    clientSecretVariable: OIDC_CLIENT_SECRET'],
    ['  phone: 01632 960001', '  phone: 01632 960001'],
  ])('turns %s into %s', (line, shown) => {
    expect(withoutSecret(line)).toBe(shown);
  });
});

describe('isSecret', () => {
  it.each([
    [['staff', 'signIn', 'clientSecretVariable'], true],
    [['services', 'pay', 'api_key'], true],
    [['contact', 'phone'], false],
    [['contact', 'address', 0], false],
  ])('of %j is %s', (path, secret) => {
    expect(isSecret(path)).toBe(secret);
  });
});

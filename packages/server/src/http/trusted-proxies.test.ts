import { describe, expect, it } from 'vitest';
import { councilOf } from '../../test/councils.js';
import { onEachDatabase } from '../../test/test-site.js';
import { StartError } from '../index.js';
import { trustedProxyFaults } from './trusted-proxies.js';

describe('a list of trusted proxies', () => {
  it.each(['loopback', 'uniquelocal', '10.0.0.5', '10.0.0.0/8', '2001:db8::/32', '::1'])('may name %s', (proxy) => {
    expect(trustedProxyFaults([proxy])).toEqual([]);
  });

  it.each(['', 'everyone', 'true', '10.0.0.0/33', '10.0.0', '10.0.0.0/8/8', '2001:db8::/129', 'proxy.example'])(
    'may not name %j',
    (proxy) => {
      expect(trustedProxyFaults([proxy])).toEqual([expect.stringContaining(`names “${proxy}”`)]);
    },
  );
});

onEachDatabase('a proxy in front', ({ site }) => {
  const cookieOf = async (trustedProxies: readonly string[] | undefined) => {
    const served = await site({ settings: councilOf('hartwold'), trustedProxies });
    const response = await fetch(`${served.url}/staff/sign-in`, { headers: { 'X-Forwarded-Proto': 'https' } });
    const page = await response.text();
    expect(page).toContain('Sign in');
    return response.headers.get('set-cookie') ?? '';
  };

  it('of a private network is believed that the resident came by HTTPS', async () => {
    expect(await cookieOf(undefined)).toMatch(/; Secure/i);
  });

  it('that was not named is not believed', async () => {
    expect(await cookieOf(['192.0.2.1'])).not.toMatch(/; Secure/i);
    expect(await cookieOf([])).not.toMatch(/; Secure/i);
  });

  it('with a name that is none keeps the site from starting', async () => {
    await expect(site({ trustedProxies: ['everyone'] })).rejects.toThrow(StartError);
  });
});

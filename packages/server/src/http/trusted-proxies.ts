import { isIP } from 'node:net';

/** Proxies of this machine and of its private networks: what a container or a cluster has in front of it. */
export const PRIVATE_PROXIES = ['loopback', 'linklocal', 'uniquelocal'] as const;

const NAMES: ReadonlySet<string> = new Set(PRIVATE_PROXIES);

const isNetwork = (text: string): boolean => {
  const [address = '', prefix, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128));
};

/** What is wrong with a list of trusted proxies, as a sentence with what to do. */
export const trustedProxyFaults = (proxies: readonly string[] = []): readonly string[] =>
  proxies
    .filter((proxy) => !NAMES.has(proxy) && !isNetwork(proxy))
    .map(
      (proxy) =>
        `GUILDHALL_TRUSTED_PROXIES names “${proxy}”: give an address or a network, like 10.0.0.5 or 10.0.0.0/8, or one of ${PRIVATE_PROXIES.join(', ')}; “none” where no proxy stands in front.`,
    );

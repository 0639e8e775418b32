import { generateKeyPairSync } from 'node:crypto';

/** A key of an OpenID Connect provider, new each time, as a JWK. */
export const exportedSigningKey = (): object => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'test' };
};

import * as client from 'openid-client';
import type { SessionData, StaffMember } from '../../sessions/session-data.js';
import { type Claims, type OpenIdSettings, staffMemberOf, tellsAll } from './staff-claims.js';

type Pending = NonNullable<SessionData['signIn']>;

/** Sign-in by the council's own OpenID Connect provider: authorisation code with PKCE, state and nonce. */
export interface OpenIdSignIn {
  begin(redirectUri: string, returnTo: string): Promise<{ readonly url: string; readonly pending: Pending }>;
  /** Throws a `NotStaffError` when the person lacks the claim that the settings ask for. */
  complete(callbackUrl: URL, pending: Pending): Promise<StaffMember>;
}

const TIMEOUT_SECONDS = 10;

const isLoopback = (url: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);

/** Whether an error of `openid-client` means that the provider is away or in trouble, and not that the person may not pass. */
export const isProviderAway = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if (error instanceof TypeError) return error.message === 'fetch failed';
  const code = 'code' in error ? error.code : undefined;
  return code === 'OAUTH_TIMEOUT' || code === 'OAUTH_RESPONSE_IS_NOT_CONFORM' || code === 'OAUTH_RESPONSE_IS_NOT_JSON';
};

/** `find`, which is asked once and, after it failed, again. */
const once = <T>(find: () => Promise<T>): (() => Promise<T>) => {
  let found: Promise<T> | undefined;
  return () => {
    found ??= find().catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
};

export const createOpenIdSignIn = (settings: OpenIdSettings, clientSecret: string): OpenIdSignIn => {
  const issuer = new URL(settings.issuer);
  const configuration = once(() =>
    client.discovery(issuer, settings.clientId, clientSecret, undefined, {
      timeout: TIMEOUT_SECONDS,
      // A provider on this very machine, as in tests, may speak plain HTTP; no other may.
      execute: isLoopback(issuer) ? [client.allowInsecureRequests] : [],
    }),
  );

  return {
    async begin(redirectUri, returnTo) {
      const config = await configuration();
      const pending: Pending = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
        returnTo,
      };
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid profile email',
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, pending };
    },

    async complete(callbackUrl, pending) {
      const config = await configuration();
      const tokens = await client.authorizationCodeGrant(config, callbackUrl, {
        expectedState: pending.state,
        expectedNonce: pending.nonce,
        pkceCodeVerifier: pending.verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      return staffMemberOf(
        claims ? await allClaims(config, tokens.access_token, claims, settings) : {},
        settings.claim,
      );
    },
  };
};

/** What the ID token says, and where that is not all, what the provider says when asked (OpenID Connect Core, 5.3). */
const allClaims = async (
  config: client.Configuration,
  accessToken: string,
  claims: client.IDToken,
  { claim }: OpenIdSettings,
): Promise<Claims> => {
  if (tellsAll(claims, claim) || !config.serverMetadata().userinfo_endpoint) return claims;
  return { ...(await client.fetchUserInfo(config, accessToken, claims.sub)), ...claims };
};

import type { SignIn } from '@guildhall/council';
import * as client from 'openid-client';
import type { SessionData, StaffMember } from '../../sessions/session-data.js';

type OpenIdSettings = Extract<SignIn, { kind: 'oidc' }>;
type Pending = NonNullable<SessionData['signIn']>;

/** Someone signed in whom the council's settings do not let in. */
export class NotStaffError extends Error {
  override readonly name = 'NotStaffError';
}

/** Sign-in by the council's own OpenID Connect provider: authorisation code with PKCE, state and nonce. */
export interface OpenIdSignIn {
  begin(redirectUri: string, returnTo: string): Promise<{ readonly url: string; readonly pending: Pending }>;
  /** Throws a `NotStaffError` when the person lacks the claim that the settings ask for. */
  complete(callbackUrl: URL, pending: Pending): Promise<StaffMember>;
}

const isLoopback = (url: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);

export const createOpenIdSignIn = (settings: OpenIdSettings, clientSecret: string): OpenIdSignIn => {
  let discovered: Promise<client.Configuration> | undefined;
  const configuration = (): Promise<client.Configuration> => {
    if (!discovered) {
      const issuer = new URL(settings.issuer);
      discovered = client
        .discovery(issuer, settings.clientId, clientSecret, undefined, {
          timeout: 10,
          // A provider on this very machine, as in tests, may speak plain HTTP; no other may.
          execute: isLoopback(issuer) ? [client.allowInsecureRequests] : [],
        })
        .catch((error: unknown) => {
          discovered = undefined;
          throw error;
        });
    }
    return discovered;
  };

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
      const tokens = await client.authorizationCodeGrant(await configuration(), callbackUrl, {
        expectedState: pending.state,
        expectedNonce: pending.nonce,
        pkceCodeVerifier: pending.verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims() ?? {};
      return staffMemberOf(claims, settings.claim);
    },
  };
};

/** The member of staff that a provider's claims describe. */
export const staffMemberOf = (
  claims: Readonly<Record<string, unknown>>,
  required: OpenIdSettings['claim'],
): StaffMember => {
  if (required) {
    const held = Object.hasOwn(claims, required.name) ? claims[required.name] : undefined;
    const values = Array.isArray(held) ? held : [held];
    if (!values.includes(required.value)) throw new NotStaffError();
  }
  const text = (name: string): string | undefined => {
    const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
    return typeof value === 'string' && value.trim() ? value.trim().slice(0, 200) : undefined;
  };
  const subject = text('sub');
  if (!subject) throw new NotStaffError();
  return { subject, name: text('name') ?? text('preferred_username') ?? text('email') ?? subject };
};

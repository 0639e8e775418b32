/// <reference path="./oidc-provider.d.ts" />
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Context } from 'oidc-provider';
import { exportedSigningKey } from './signing-key.js';

/** A real OpenID Connect provider on this machine, for one council. */
export interface CouncilSignIn {
  readonly issuer: string;
  /** Who sits at the browser; `denied` is somebody who turns back. */
  as(account: keyof typeof ACCOUNTS | 'denied'): void;
  /** Whether it answers. */
  isAway(away: boolean): void;
  close(): Promise<void>;
}

export const CLIENT_ID = 'guildhall';
export const CLIENT_SECRET = 'not-a-secret-of-anybody';
export const SECRET_VARIABLE = 'GUILDHALL_TEST_SIGN_IN_SECRET';

const ACCOUNTS = {
  dewi: { name: 'Dewi Rees', roles: ['street-problems', 'other'], email: 'dewi.rees@hartwold.example' },
  ann: { name: 'Ann Carter', roles: ['other'], email: 'ann.carter@hartwold.example' },
} as const;

const isAccount = (id: string): id is keyof typeof ACCOUNTS => Object.hasOwn(ACCOUNTS, id);

const configurationOf = (isInIdToken: boolean) => ({
  clients: [
    {
      client_id: CLIENT_ID,
      client_secret: CLIENT_SECRET,
      redirect_uris: ['https://services.hartwold.example/staff/sign-in/return'],
      token_endpoint_auth_method: 'client_secret_post',
    },
  ],
  jwks: { keys: [exportedSigningKey()] },
  cookies: { keys: ['one key for the tests'] },
  claims: { openid: ['sub'], profile: ['name', 'roles'], email: ['email'] },
  conformIdTokenClaims: !isInIdToken,
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
  ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
  findAccount: (_context: unknown, id: string) => ({
    accountId: id,
    claims: () => ({ sub: id, ...(isAccount(id) ? ACCOUNTS[id] : {}) }),
  }),
  loadExistingGrant: async ({ oidc }: Context) => {
    const { clientId } = oidc.client;
    const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope('openid profile email');
    await grant.save();
    return grant;
  },
});

const listening = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });

/** Starts a provider. Where `isInIdToken` is false, the name and roles of a person are only to be had by asking. */
export const startCouncilSignIn = async (isInIdToken: boolean): Promise<CouncilSignIn> => {
  let account = 'dewi';
  let away = false;
  let provider: Provider | undefined;
  const server = createServer(async (request, response) => {
    if (away || !provider) {
      response.destroy();
    } else if (request.url?.startsWith('/interaction/')) {
      const result = account === 'denied' ? { error: 'access_denied' } : { login: { accountId: account } };
      await provider.interactionFinished(request, response, result);
    } else {
      await provider.callback()(request, response);
    }
  });
  const issuer = await listening(server);
  provider = new Provider(issuer, configurationOf(isInIdToken));
  // The site of a suite listens on a port that nobody knows before.
  provider.Client.prototype.redirectUriAllowed = (uri) => /^http:\/\/localhost:\d+\/staff\/sign-in\/return$/.test(uri);
  return {
    issuer,
    as: (chosen) => {
      account = chosen;
    },
    isAway: (isAway) => {
      away = isAway;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

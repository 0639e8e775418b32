import * as z from 'zod';
import { field } from './field.js';
import { webLink } from './formats.js';
import { line } from './text.js';

export const DEFAULT_STAFF = { signIn: { kind: 'stand-in' } } as const;

const standIn = field(
  z.strictObject({
    kind: field(z.literal('stand-in'), 'A pretend sign-in, for demonstrations.'),
  }),
  'A pretend sign-in.',
);

const oidc = field(
  z.strictObject({
    kind: field(z.literal('oidc'), "The council's own sign-in, by OpenID Connect."),
    issuer: field(webLink(), "The issuer's web address.", 'https://login.microsoftonline.com/TENANT/v2.0'),
    clientId: field(line(200), 'The client id that the issuer gave to this service.', 'street-problems'),
    clientSecretVariable: field(
      z.string().regex(/^[A-Z][A-Z0-9_]*$/, {
        error: 'is not the name of an environment variable, which is written in capitals, digits and underscores',
      }),
      'The name of the environment variable that holds the client secret. The secret itself never stands in this file.',
      'OIDC_CLIENT_SECRET',
    ),
    claim: field(
      z
        .strictObject({
          name: field(line(100), 'The name of the claim.', 'roles'),
          value: field(line(200), 'The value that it must hold.', 'street-problems'),
        })
        .optional(),
      'What a person must have to be let in.',
    ),
  }),
  'Sign-in by OpenID Connect.',
);

export const staffSection = field(
  z.strictObject({
    signIn: field(z.discriminatedUnion('kind', [standIn, oidc]).default(DEFAULT_STAFF.signIn), 'How staff sign in.'),
  }),
  'What staff need.',
);

import * as z from 'zod';
import { field } from './field.js';
import { gssCode, webLink } from './formats.js';
import { localised } from './localised.js';

export const councilSection = field(
  z.strictObject({
    name: field(localised(120), 'The full name of the council, as on its letters.', 'Anytown Council'),
    shortName: field(
      localised(80),
      'The name without the word "Council", as used in the middle of a sentence.',
      'Anytown',
    ),
    gss: field(gssCode(), "The council's code in the register of the Office for National Statistics.", 'E06000023'),
    custodianCode: field(
      z.int().min(1).max(9999).optional(),
      "The local custodian code of the council's gazetteer. Left out, it is taken from the register of councils.",
      116,
    ),
    website: field(webLink(), "The council's main website.", 'https://www.anytown.example'),
    county: field(
      gssCode().optional(),
      'Of a district: the GSS code of its county council. Left out, it is taken from the register of councils.',
      'E10000008',
    ),
    districts: field(
      z.array(gssCode()).optional(),
      'Of a county: the GSS codes of its district councils. Left out, they are taken from the register of councils.',
      ['E07000040', 'E07000041'],
    ),
  }),
  'Which council this is.',
);

import * as z from 'zod';
import { field } from './field.js';
import { relativePath } from './formats.js';
import { localised } from './localised.js';

/** The addresses that a demonstration is served with when council.yml says nothing. */
export const DEFAULT_GAZETTEER = { source: 'sample', seed: 1, addresses: 20_000 } as const;

const sample = field(
  z.strictObject({
    source: field(z.literal('sample'), 'Made-up addresses, for demonstrations.'),
    seed: field(
      z.int().min(0).max(0xffff_ffff).default(DEFAULT_GAZETTEER.seed),
      'The same seed makes the same addresses.',
      1,
    ),
    addresses: field(
      z.int().min(100).max(1_000_000).default(DEFAULT_GAZETTEER.addresses),
      'How many addresses to make.',
      20_000,
    ),
  }),
  'Made-up addresses.',
);

const file = field(
  z.strictObject({
    source: field(z.literal('file'), "The council's own addresses, from a file."),
    path: field(relativePath(), "The council's export, relative to this file.", 'data/llpg.csv'),
    format: field(
      z.enum(['dtf-7.3', 'csv']),
      'What the file is: GeoPlace DTF 7.3, or a plain CSV of addresses.',
      'dtf-7.3',
    ),
    attribution: field(
      localised().optional(),
      'What the licence of the addresses asks to be shown beside them.',
      'Contains Ordnance Survey data. © Crown copyright and database rights 2026',
    ),
    postcodes: field(
      relativePath().optional(),
      'ONSPD or a CSV of postcode and GSS code, so that a postcode outside the area names its own council.',
      'data/postcodes.csv',
    ),
  }),
  "The council's own addresses.",
);

export const gazetteerSection = field(z.discriminatedUnion('source', [sample, file]), 'Where addresses come from.');

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
    path: field(
      relativePath(),
      "The council's export, relative to this file: a file, plain or as gzip or zip, or a folder of its volumes.",
      'data/llpg.csv',
    ),
    format: field(
      z
        .enum(['auto', 'dtf-7.3', 'addressbase-premium', 'addressbase-plus', 'addressbase-core', 'addressbase', 'csv'])
        .default('auto'),
      'What the file is: GeoPlace DTF 7.3, a product of OS AddressBase, or a plain CSV of addresses. auto tells it from the file.',
      'dtf-7.3',
    ),
    updates: field(
      z.array(relativePath()).max(1000).optional(),
      'Change-only updates of the export, the oldest first. Not for a plain CSV.',
      ['data/llpg-2026-02.csv'],
    ),
    points: field(
      relativePath().optional(),
      'OS Open UPRN, which gives points to addresses that the export gives none.',
      'data/osopenuprn.zip',
    ),
    attribution: field(
      localised().optional(),
      'What the licence of the addresses asks to be shown beside them.',
      'Contains Ordnance Survey data. © Crown copyright and database rights 2026',
    ),
    postcodes: field(
      relativePath().optional(),
      'ONSPD, Code-Point Open or a CSV of postcode and GSS code, so that a postcode outside the area names its own council.',
      'data/postcodes.csv',
    ),
  }),
  "The council's own addresses.",
);

export const gazetteerSection = field(z.discriminatedUnion('source', [sample, file]), 'Where addresses come from.');

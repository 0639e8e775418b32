import * as z from 'zod';
import { contactSection } from './contact-section.js';
import { councilSection } from './council-section.js';
import { field } from './field.js';
import type { SettingsFragment } from './fragment.js';
import { DEFAULT_GAZETTEER, gazetteerSection } from './gazetteer-section.js';
import { DEFAULT_STAFF, staffSection } from './staff-section.js';
import { statementsSection } from './statements-section.js';
import { DEFAULT_THEME, themeSection } from './theme-section.js';

const mode = field(
  z.enum(['demo', 'preview', 'live']).default('demo'),
  'demo: made-up data and stand-ins. preview: the real gazetteer behind a sign-in. live: for residents.',
  'demo',
);

const languages = field(
  z
    .array(z.enum(['en', 'cy']))
    .min(1)
    .default(['en'])
    .refine((list) => new Set(list).size === list.length, { error: 'names a language twice' })
    .refine((list) => list.includes('en'), {
      error: 'leaves English out',
      params: { fix: 'Add en. For a service that is Welsh first, write [cy, en].' },
    }),
  'The languages that residents may choose from, the first being the one that they get without choosing.',
  ['cy', 'en'],
);

const core = z.strictObject({
  council: councilSection,
  mode,
  languages,
  theme: field(themeSection.default(DEFAULT_THEME), 'How pages look. Every pair of colours must meet WCAG 2.2 AA.'),
  contact: contactSection,
  gazetteer: field(gazetteerSection.default(DEFAULT_GAZETTEER), 'Where addresses come from.'),
  staff: field(staffSection.default(DEFAULT_STAFF), 'What staff need.'),
  statements: statementsSection,
});

const SERVICES_DESCRIPTION =
  'The services that this council offers, each with its own settings; {} where a service needs none.';

const servicesSection = (fragments: readonly SettingsFragment[] | undefined): z.ZodType<Record<string, unknown>> => {
  if (fragments === undefined) return z.record(z.string(), z.unknown());
  return z.strictObject(
    Object.fromEntries(fragments.map(({ key, schema, description }) => [key, field(schema.optional(), description)])),
  );
};

/**
 * The one schema of council.yml, with the blocks that services contribute. Without `fragments` the blocks of services
 * pass unchecked; with an empty list any service is refused.
 */
export const settingsSchema = (fragments?: readonly SettingsFragment[]) =>
  core.extend({ services: field(servicesSection(fragments).default({}), SERVICES_DESCRIPTION) });

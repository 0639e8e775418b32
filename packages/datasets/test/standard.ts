import type { Field, TabularRules, TabularStandard } from '../src/index.js';

/** Leaves `clause` out of what a field of a test has to say. */
export type TestField = Field extends infer Each ? (Each extends Field ? Omit<Each, 'clause'> : never) : never;

const withClause = (field: TestField): Field => ({ ...field, clause: `Guide, ${field.name}` });

/** A standard for CSV with these columns. */
export const standardOf = (fields: readonly TestField[], more: Omit<TabularRules, 'fields'> = {}): TabularStandard => ({
  id: 'ponds',
  title: 'Ponds',
  publisher: 'Hartwold Council',
  version: '1',
  url: 'https://www.hartwold.example/ponds',
  licence: { name: 'MIT' },
  lastReviewed: '2026-11-25',
  reviewEvery: '12 months',
  kind: 'csv',
  tabular: { fields: fields.map(withClause), ...more },
});

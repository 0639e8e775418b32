import type { SchemaContribution } from '@guildhall/database';
import { sessionsMigration } from './migrations/0001-sessions.js';
import { journeyRunsMigration } from './migrations/0002-journey-runs.js';
import { submissionsMigration } from './migrations/0003-submissions.js';
import { outboxMigration } from './migrations/0004-outbox.js';
import { rateLimitsMigration } from './migrations/0005-rate-limits.js';

/** The schema `records`; hand it to `migrate` of `@guildhall/database` before `createRecords`. */
export const recordsSchema: SchemaContribution = {
  schema: 'records',
  migrations: [sessionsMigration, journeyRunsMigration, submissionsMigration, outboxMigration, rateLimitsMigration],
};

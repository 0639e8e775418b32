export type { Database, Migration, Queryable, SchemaContribution } from './database.js';

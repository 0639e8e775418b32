export { checkJson } from './check-json.js';
export { checkYaml } from './check-yaml.js';
export { schemaRepairs } from './document-judge.js';
export type { CheckJsonOptions, JsonStandard } from './json-report.js';
export { SchemaError } from './schema-error.js';

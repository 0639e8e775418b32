export { CliError } from './terminal/errors.js';
export { type RunContext, run } from './run.js';

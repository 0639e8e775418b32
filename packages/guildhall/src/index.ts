export { type RunContext, run } from './run.js';
export { CliError } from './terminal/errors.js';

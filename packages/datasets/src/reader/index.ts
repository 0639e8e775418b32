export { readStandard, StandardError } from './read-standard.js';

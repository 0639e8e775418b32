export { loadStandard, standards, UnknownStandardError } from './standards.js';

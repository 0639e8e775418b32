export { Select, type SelectItem, type SelectProps } from './select.js';

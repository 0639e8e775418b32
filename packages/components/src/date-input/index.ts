export { DateInput, type DateInputProps } from './date-input.js';
export type { DateInputItem, DateInputValues } from './date-input-item.js';

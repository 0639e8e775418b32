export { Checkboxes, type CheckboxesItem, type CheckboxesProps } from './checkboxes.js';

export { Label, type LabelOptions, type LabelProps } from './label.js';

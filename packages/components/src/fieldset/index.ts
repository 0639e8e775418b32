export { Fieldset, type FieldsetOptions, type FieldsetProps, type LegendOptions } from './fieldset.js';

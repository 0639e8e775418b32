export type { Choice, ChoiceDivider, ChoiceList } from './choice-item.js';
export type { FieldGroupProps, FieldProps, FormGroupOptions, FormGroupsOptions } from './field-props.js';

export { Input, type InputAffixOptions, type InputProps } from './input.js';

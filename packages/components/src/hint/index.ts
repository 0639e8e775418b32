export { Hint, type HintOptions, type HintProps } from './hint.js';

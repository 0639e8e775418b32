export {
  check,
  format,
  generateTestValue,
  is,
  parse,
  schema,
  schemaWith,
  type What3wordsCode,
  type What3wordsOptions,
  type What3wordsParts,
} from './parse.js';

import { decode, encode } from '../csv/text.js';
import { numberOf } from '../report/codes.js';
import type { Field } from '../standard/field.js';
import type { CellCheck, CheckContext } from './cell-check.js';
import { dateCheck, datetimeCheck } from './date.js';
import { booleanCheck, enumCheck } from './enum.js';
import { emailCheck, identifierCheck, postcodeCheck, uprnCheck } from './identifier.js';
import { listCheck } from './list.js';
import { coordinateCheck, integerCheck, moneyCheck, numberCheck } from './number.js';
import { textCheck } from './text.js';
import { urlCheck } from './url.js';
import { wktCheck } from './wkt.js';

const valueCheck = async (field: Field, context: CheckContext): Promise<CellCheck> => {
  switch (field.type) {
    case 'text':
      return textCheck(field);
    case 'integer':
      return integerCheck(field);
    case 'number':
      return numberCheck(field);
    case 'money':
      return moneyCheck(field);
    case 'date':
      return dateCheck(field, context);
    case 'datetime':
      return datetimeCheck(field);
    case 'boolean':
      return booleanCheck(field);
    case 'enum':
      return enumCheck(field);
    case 'url':
      return urlCheck(field);
    case 'longitude':
    case 'latitude':
    case 'easting':
    case 'northing':
      return coordinateCheck(field);
    case 'wkt':
      return wktCheck(field);
    case 'email':
      return emailCheck(context);
    case 'postcode':
      return postcodeCheck(context);
    case 'uprn':
      return uprnCheck(context);
    case 'identifier':
      return identifierCheck(field.identifier, context);
  }
};

const EMPTY_WORD = numberOf('value-empty-word');

/** Words for "nothing here" become an empty cell; whether one may be empty is judged elsewhere. */
const withEmptyWords = (check: CellCheck, words: readonly string[]): CellCheck => {
  const known = new Set(words.map((word) => word.toLowerCase()));
  // By their length in bytes nearly all values are told without looking closer.
  const lengths = new Set(words.map((word) => encode(word).length));
  return {
    check: (bytes, start, end) =>
      lengths.has(end - start) && known.has(decode(bytes, start, end).toLowerCase())
        ? EMPTY_WORD
        : check.check(bytes, start, end),
    explain: (text, code) => (code === EMPTY_WORD ? { fix: '' } : check.explain(text, code)),
    ...(check.key ? { key: check.key } : {}),
  };
};

/** Makes the check of a field's values. */
export const compileField = async (field: Field, context: CheckContext): Promise<CellCheck> => {
  const value = await valueCheck(field, context);
  const whole = field.separator === undefined ? value : listCheck(value, field.separator);
  return field.emptyWords && field.emptyWords.length > 0 ? withEmptyWords(whole, field.emptyWords) : whole;
};

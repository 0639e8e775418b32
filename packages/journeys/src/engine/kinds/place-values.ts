import type { AddressAnswer, AnswerValue, LocationAnswer } from '../../model/answers.js';

type Shape = Readonly<Record<string, unknown>>;

const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isTextOrAbsent = (value: unknown): boolean => value === undefined || typeof value === 'string';
const isMetres = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);

/** Whether a stored value is an address by UPRN or one typed by hand. */
export const isAddressAnswer = (value: AnswerValue | undefined): value is AddressAnswer => {
  const shape: unknown = value;
  if (!isShape(shape)) return false;
  if (shape.kind === 'address') return isText(shape.uprn) && isText(shape.label) && isTextOrAbsent(shape.postcode);
  return (
    shape.kind === 'manual' &&
    Array.isArray(shape.lines) &&
    shape.lines.length > 0 &&
    shape.lines.every(isText) &&
    isTextOrAbsent(shape.postcode)
  );
};

/** Whether a stored value is a place: an address, a street or a point. */
export const isLocationAnswer = (value: AnswerValue | undefined): value is LocationAnswer => {
  if (isAddressAnswer(value)) return true;
  const shape: unknown = value;
  if (!isShape(shape)) return false;
  if (shape.kind === 'street') return isText(shape.usrn) && isText(shape.label) && isTextOrAbsent(shape.detail);
  return shape.kind === 'point' && isText(shape.gridReference) && isMetres(shape.easting) && isMetres(shape.northing);
};

/** An address as lines: its label as the resident saw it, or what was typed by hand with the postcode last. */
export const addressLines = (answer: AddressAnswer): readonly string[] =>
  answer.kind === 'address'
    ? [answer.label]
    : [...answer.lines, ...(answer.postcode === undefined ? [] : [answer.postcode])];

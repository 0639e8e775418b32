export type { LocationErrors, LocationInput, LocationValues } from './location-fields.js';
export { LocationQuestion, type LocationQuestionProps } from './location-question.js';
export { type LocationQuestionTexts, type LocationWay, locationQuestionTexts } from './texts.js';

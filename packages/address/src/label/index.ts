export { descriptorFor, inLanguage, preferredLpi, RECORD_LANGUAGE } from './language.js';
export { type AddressParts, type LabelOptions, lpiLabel } from './lpi-label.js';
export { inWelsh, type PafAddress, type PafLabelOptions, pafLabel, type WelshPafNames } from './paf-label.js';
export { type PafPremise, type PafPremiseParts, pafPremise } from './paf-premise.js';
export { objectRange } from './range.js';
export { streetLabel } from './street-label.js';
export { titleCase } from './title-case.js';

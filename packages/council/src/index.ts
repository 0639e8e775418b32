export type { Language, Localised } from './language.js';
export { localise } from './language.js';
export type {
  Contact,
  CouncilIdentity,
  CouncilSettings,
  GazetteerSettings,
  Mode,
  SignIn,
  Statements,
  Theme,
} from './settings.js';

export type { Language, Localised } from './language.js';
export { localise } from './language.js';
export type { FaultCode, SettingsFault } from './read/fault.js';
export { formatFault, formatFaults } from './read/fault.js';
export { type LiveFault, liveFaults } from './read/live.js';
export { type ReadCouncilOptions, type ReadCouncilResult, readCouncil } from './read/read-council.js';
export { councilJsonSchema, type JsonSchema } from './reference/json-schema.js';
export { councilReference } from './reference/markdown.js';
export type { SettingsFragment } from './schema/fragment.js';
export { localised } from './schema/localised.js';
export { DEFAULT_THEME } from './schema/theme-section.js';
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
export { contrastRatio, relativeLuminance } from './theme/contrast.js';
export { type ContrastNeed, nearestPassing } from './theme/nearest-passing.js';
export { type ThemeColour, type ThemeFault, themeFaults } from './theme/theme-faults.js';

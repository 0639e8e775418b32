import { FILTERABLE_TABLE } from '../filterable-table/filterable-table-module.js';
import { CURRENT_LOCATION } from '../location-question/current-location.js';
import { SESSION_TIMEOUT } from '../session-timeout/session-timeout-module.js';
import { TYPEAHEAD } from '../typeahead/typeahead.js';
import type { BehaviourModule } from './behaviour-module.js';
import { whereSupported } from './browser-support.js';
import { FRONTEND_MODULES } from './frontend-modules.js';

/** All behaviour that our components ask for: GOV.UK Frontend's modules and ours. */
export const MODULES: readonly BehaviourModule[] = [
  ...FRONTEND_MODULES,
  ...[TYPEAHEAD, CURRENT_LOCATION, FILTERABLE_TABLE, SESSION_TIMEOUT].map(whereSupported),
];

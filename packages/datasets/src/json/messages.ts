import type { FaultDefinition } from '../report/messages.js';

/** The fault codes that only JSON documents can have. */
export const JSON_FAULTS = {
  'json-syntax': {
    severity: 'error',
    en: 'The file is not JSON: {form}.',
    cy: 'Nid JSON yw’r ffeil: {form}.',
  },
} as const satisfies Record<string, FaultDefinition>;

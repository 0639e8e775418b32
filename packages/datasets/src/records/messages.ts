import type { FaultDefinition } from '../report/messages.js';

/** The fault codes that only records of a gazetteer can have. `{form}` is what is wrong, with its value, and what to do. */
export const RECORD_FAULTS = {
  'record-unknown-type': { severity: 'error', en: '{form}.', cy: 'Nid yw’r cofnod o fath sydd gan y safon: {form}.' },
  'record-field-count': { severity: 'error', en: '{form}.', cy: 'Mae gan y cofnod nifer anghywir o feysydd: {form}.' },
  'record-value-missing': { severity: 'error', en: '{form}.', cy: 'Mae gwerth ar goll: {form}.' },
  'record-value-wrong': { severity: 'error', en: '{form}.', cy: 'Nid yw’r gwerth fel y dywed y safon: {form}.' },
  'record-value-warning': { severity: 'warning', en: '{form}.', cy: 'Nid yw’r gwerth fel y dylai fod: {form}.' },
  'record-semantic': { severity: 'warning', en: '{form}.', cy: 'Nid yw gwerthoedd y cofnod yn cytuno: {form}.' },
  'record-header-missing': {
    severity: 'error',
    en: 'The file does not begin with a header (record type 10).',
    cy: 'Nid yw’r ffeil yn dechrau â phennyn (cofnod math 10).',
  },
  'record-trailer-missing': {
    severity: 'error',
    en: 'The file does not end with a trailer (record type 99): it may be cut off.',
    cy: 'Nid yw’r ffeil yn gorffen â threlar (cofnod math 99): gall fod wedi’i thorri.',
  },
  'record-trailer-count': {
    severity: 'warning',
    en: 'The trailer says that there are {limit} records; there are {count}.',
    cy: 'Dywed y trelar fod {limit} cofnod; mae {count}.',
  },
  'record-parent-missing': {
    severity: 'error',
    en: 'This record belongs to {form}, which the file does not have before it.',
    cy: 'Mae’r cofnod hwn yn perthyn i {form}, nad yw yn y ffeil o’i flaen.',
  },
} as const satisfies Record<string, FaultDefinition>;

import type { FaultDefinition } from '../report/messages.js';

/** The fault codes that only records of a gazetteer can have. `{form}` is what is wrong, with its value, and what to do. */
export const RECORD_FAULTS = {
  'record-unknown-type': { severity: 'error', en: '{form}.', cy: 'Nid yw’r cofnod o fath sydd gan y safon: {form}.' },
  'record-field-count': { severity: 'error', en: '{form}.', cy: 'Mae gan y cofnod nifer anghywir o feysydd: {form}.' },
  'record-value-missing': { severity: 'error', en: '{form}.', cy: 'Mae gwerth ar goll: {form}.' },
  'record-value-wrong': { severity: 'error', en: '{form}.', cy: 'Nid yw’r gwerth fel y dywed y safon: {form}.' },
  'record-value-warning': { severity: 'warning', en: '{form}.', cy: 'Nid yw’r gwerth fel y dylai fod: {form}.' },
  'record-semantic': { severity: 'warning', en: '{form}.', cy: 'Nid yw gwerthoedd y cofnod yn cytuno: {form}.' },
  'record-duplicate': {
    severity: 'error',
    en: '{form} is in row {other} already. Remove one of the two.',
    cy: 'Mae {form} yn rhes {other} eisoes. Tynnwch un o’r ddau.',
  },
  'record-header-missing': {
    severity: 'error',
    en: 'The file does not begin with a header (record type 10). Export it again, whole.',
    cy: 'Nid yw’r ffeil yn dechrau â phennyn (cofnod math 10). Allforiwch hi eto, yn gyfan.',
  },
  'record-trailer-missing': {
    severity: 'error',
    en: 'The file does not end with a trailer (record type 99): it may be cut off. Export it again, whole.',
    cy: 'Nid yw’r ffeil yn gorffen â threlar (cofnod math 99): gall fod wedi’i thorri. Allforiwch hi eto, yn gyfan.',
  },
  'record-trailer-count': {
    severity: 'warning',
    en: 'The trailer says that there are {limit} records; there are {count}. Export the file again: rows were lost or added.',
    cy: 'Dywed y trelar fod {limit} cofnod; mae {count}. Allforiwch y ffeil eto: collwyd neu ychwanegwyd rhesi.',
  },
  'record-after-trailer': {
    severity: 'warning',
    en: 'This record follows the trailer (record type 99). Check each volume of a supply by itself.',
    cy: 'Mae’r cofnod hwn yn dilyn y trelar (cofnod math 99). Gwiriwch bob cyfrol o gyflenwad ar ei phen ei hun.',
  },
  'record-parent-missing': {
    severity: 'error',
    en: 'This record belongs to {form}, which the file does not have. Export that too, or correct the number.',
    cy: 'Mae’r cofnod hwn yn perthyn i {form}, nad yw yn y ffeil. Allforiwch hwnnw hefyd, neu gywiro’r rhif.',
  },
  'record-other-format': {
    severity: 'error',
    en: 'The file is OS AddressBase Premium and not DTF 7.3: {form}. Send the gazetteer’s own export.',
    cy: 'OS AddressBase Premium yw’r ffeil ac nid DTF 7.3: {form}. Anfonwch allforiad y mynegai ei hun.',
  },
} as const satisfies Record<string, FaultDefinition>;

import type { FaultDefinition } from '../report/messages.js';

/** The fault codes that only JSON and YAML documents can have. */
export const JSON_FAULTS = {
  'json-empty': {
    severity: 'error',
    en: 'The file is empty. Send a file with a document in it.',
    cy: 'Mae’r ffeil yn wag. Anfonwch ffeil â dogfen ynddi.',
  },
  'json-syntax': {
    severity: 'error',
    en: 'The file cannot be read on from here. {form}.',
    cy: 'Ni ellir darllen y ffeil ymlaen o’r fan hon. {form}.',
  },
  'json-too-deep': {
    severity: 'error',
    en: 'The file cannot be read on from here. {form}. No standard needs that.',
    cy: 'Ni ellir darllen y ffeil ymlaen o’r fan hon. {form}. Nid oes ar unrhyw safon angen hynny.',
  },
  'json-too-large': {
    severity: 'error',
    en: 'The file cannot be read on from here. {form}. Split the file, or write one list at its top.',
    cy: 'Ni ellir darllen y ffeil ymlaen o’r fan hon. {form}. Rhannwch y ffeil, neu ysgrifennwch un rhestr ar ei brig.',
  },
  'json-encoding': {
    severity: 'error',
    en: 'The file must be in UTF-8: {form}. Save the file as UTF-8.',
    cy: 'Rhaid i’r ffeil fod mewn UTF-8: {form}. Cadwch y ffeil fel UTF-8.',
  },
  'json-byte-order-mark': {
    severity: 'notice',
    en: 'The file begins with a byte order mark, which JSON does not have. It is passed over.',
    cy: 'Mae’r ffeil yn dechrau â marc trefn beitiau, nad yw’n rhan o JSON. Fe’i hanwybyddir.',
  },
  'json-duplicate-key': {
    severity: 'error',
    en: 'The key ‘{field}’ stands twice in the same object. Programs keep one of the two, and not all the same one.',
    cy: 'Mae’r allwedd ‘{field}’ yn sefyll ddwywaith yn yr un gwrthrych. Mae rhaglenni’n cadw un ohonynt, ac nid yr un un bob tro.',
  },
  'json-document-unknown': {
    severity: 'error',
    en: 'This is none of the documents of the standard. It has: {form}.',
    cy: 'Nid yw hon yn un o ddogfennau’r safon. Mae ganddi: {form}.',
  },
  'json-list-missing': {
    severity: 'error',
    en: 'There is no list ‘{field}’, so nothing in it was checked.',
    cy: 'Nid oes rhestr ‘{field}’, felly ni wiriwyd dim ynddi.',
  },
  'json-required': {
    severity: 'error',
    en: '‘{field}’ is missing. Add it.',
    cy: 'Mae ‘{field}’ ar goll. Ychwanegwch ef.',
  },
  'json-unknown-key': {
    severity: 'error',
    en: 'The standard has no ‘{field}’ here. Remove it, or check how it is spelled.',
    cy: 'Nid oes gan y safon ‘{field}’ yma. Tynnwch ef, neu gwiriwch ei sillafiad.',
  },
  'json-type': {
    severity: 'error',
    en: '‘{field}’ must be {form}.',
    cy: 'Rhaid i ‘{field}’ fod yn {form}.',
  },
  'json-enum': {
    severity: 'error',
    en: '‘{field}’ must be one of: {form}.',
    cy: 'Rhaid i ‘{field}’ fod yn un o’r canlynol: {form}.',
  },
  'json-format': {
    severity: 'error',
    en: '‘{field}’ must be {form}.',
    cy: 'Rhaid i ‘{field}’ fod yn {form}.',
  },
  'json-pattern': {
    severity: 'error',
    en: '‘{field}’ must be {form}.',
    cy: 'Rhaid i ‘{field}’ fod yn {form}.',
  },
  'json-length': {
    severity: 'error',
    en: '‘{field}’ must have {form}.',
    cy: 'Rhaid i ‘{field}’ fod â {form}.',
  },
  'json-number': {
    severity: 'error',
    en: '‘{field}’ must be {form}.',
    cy: 'Rhaid i ‘{field}’ fod yn {form}.',
  },
  'json-items': {
    severity: 'error',
    en: '‘{field}’ must have {form}.',
    cy: 'Rhaid i ‘{field}’ fod â {form}.',
  },
  'json-items-not-unique': {
    severity: 'error',
    en: 'Two items of ‘{field}’ are the same.',
    cy: 'Mae dwy eitem o ‘{field}’ yr un peth.',
  },
  'json-together': {
    severity: 'error',
    en: 'Where ‘{other}’ is given, ‘{field}’ must be given too.',
    cy: 'Lle rhoddir ‘{other}’, rhaid rhoi ‘{field}’ hefyd.',
  },
  'json-either': {
    severity: 'error',
    en: '‘{field}’ must be {form}.',
    cy: 'Rhaid i ‘{field}’ fod yn {form}.',
  },
  'json-not': {
    severity: 'error',
    en: '‘{field}’ has a form that the standard does not allow here.',
    cy: 'Mae gan ‘{field}’ ffurf nad yw’r safon yn ei chaniatáu yma.',
  },
  'json-deprecated': {
    severity: 'warning',
    en: '‘{field}’ is no longer used: {form}.',
    cy: 'Ni ddefnyddir ‘{field}’ mwyach: {form}.',
  },
  'json-unjudged': {
    severity: 'error',
    en: '‘{field}’ is too large to be checked.',
    cy: 'Mae ‘{field}’ yn rhy fawr i’w wirio.',
  },
  'json-order': {
    severity: 'error',
    en: '‘{field}’ must not come before ‘{other}’.',
    cy: 'Rhaid i ‘{field}’ beidio â dod cyn ‘{other}’.',
  },
  'json-different': {
    severity: 'error',
    en: '‘{field}’ must not be the same as ‘{other}’.',
    cy: 'Rhaid i ‘{field}’ beidio â bod yr un peth â ‘{other}’.',
  },
  'json-not-unique': {
    severity: 'error',
    en: '‘{field}’ must be different in each; {other} has the same.',
    cy: 'Rhaid i ‘{field}’ fod yn wahanol ym mhob un; mae {other} yr un peth.',
  },
} as const satisfies Record<string, FaultDefinition>;

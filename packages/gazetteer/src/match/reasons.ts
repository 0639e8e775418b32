import type { LabelLanguage } from '@guildhall/address';
import type { MatchOutcome, MatchPart, MatchReason, MatchReasonCode } from './types.js';

interface ReasonTexts {
  readonly outcome: MatchOutcome;
  readonly en: string;
  readonly cy: string;
}

const TEXTS: Readonly<Record<MatchReasonCode, ReasonTexts>> = {
  'postcode-agreed': { outcome: 'agreed', en: 'The postcode is the same', cy: 'Mae’r cod post yr un fath' },
  'postcode-nearly': {
    outcome: 'guessed',
    en: 'The postcode differs by one character',
    cy: 'Mae un nod o’r cod post yn wahanol',
  },
  'postcode-other-in-district': {
    outcome: 'contradicted',
    en: 'The postcode is another one in the same district',
    cy: 'Mae’r cod post yn un arall yn yr un ardal',
  },
  'postcode-contradicted': {
    outcome: 'contradicted',
    en: 'The postcode is in another district',
    cy: 'Mae’r cod post mewn ardal arall',
  },
  'postcode-not-asked': { outcome: 'missing', en: 'No postcode was given', cy: 'Ni roddwyd cod post' },
  'postcode-not-held': {
    outcome: 'missing',
    en: 'The gazetteer has no postcode for this address',
    cy: 'Nid oes cod post i’r cyfeiriad hwn yn y mynegai',
  },
  'number-agreed': { outcome: 'agreed', en: 'The house number is the same', cy: 'Mae rhif y tŷ yr un fath' },
  'number-in-range': {
    outcome: 'guessed',
    en: 'The house number is part of a range of numbers',
    cy: 'Mae rhif y tŷ yn rhan o ystod o rifau',
  },
  'number-suffix-as-flat': {
    outcome: 'guessed',
    en: 'The letter after the house number was read as a flat',
    cy: 'Darllenwyd y llythyren ar ôl rhif y tŷ fel fflat',
  },
  'number-or-unit': {
    outcome: 'guessed',
    en: 'The number of the flat or unit was read as the house number',
    cy: 'Darllenwyd rhif y fflat neu’r uned fel rhif y tŷ',
  },
  'number-not-asked': { outcome: 'missing', en: 'No house number was given', cy: 'Ni roddwyd rhif tŷ' },
  'number-not-held': {
    outcome: 'missing',
    en: 'The gazetteer has no house number for this address',
    cy: 'Nid oes rhif tŷ i’r cyfeiriad hwn yn y mynegai',
  },
  'unit-agreed': { outcome: 'agreed', en: 'The flat or unit is the same', cy: 'Mae’r fflat neu’r uned yr un fath' },
  'unit-partly': {
    outcome: 'guessed',
    en: 'Part of the flat or unit is the same',
    cy: 'Mae rhan o’r fflat neu’r uned yr un fath',
  },
  'unit-letter-as-number': {
    outcome: 'guessed',
    en: 'The letter of the flat was read as its number, A as 1',
    cy: 'Darllenwyd llythyren y fflat fel ei rhif, A fel 1',
  },
  'unit-top-storey': {
    outcome: 'guessed',
    en: 'The top floor may be this floor',
    cy: 'Efallai mai’r llawr hwn yw’r llawr uchaf',
  },
  'unit-not-asked': { outcome: 'missing', en: 'No flat or unit was given', cy: 'Ni roddwyd fflat nac uned' },
  'unit-not-held': {
    outcome: 'missing',
    en: 'The gazetteer has no such flat or unit here',
    cy: 'Nid oes fflat nac uned o’r fath yma yn y mynegai',
  },
  'name-agreed': { outcome: 'agreed', en: 'The name is the same', cy: 'Mae’r enw yr un fath' },
  'name-nearly': { outcome: 'guessed', en: 'The name is nearly the same', cy: 'Mae’r enw bron yr un fath' },
  'name-not-asked': {
    outcome: 'missing',
    en: 'The name of the building was not given',
    cy: 'Ni roddwyd enw’r adeilad',
  },
  'name-contradicted': { outcome: 'contradicted', en: 'The name is another', cy: 'Mae’r enw yn wahanol' },
  'street-agreed': { outcome: 'agreed', en: 'The street is the same', cy: 'Mae’r stryd yr un fath' },
  'street-nearly': { outcome: 'guessed', en: 'The street is nearly the same', cy: 'Mae’r stryd bron yr un fath' },
  'street-not-asked': { outcome: 'missing', en: 'No street was given', cy: 'Ni roddwyd stryd' },
  'street-not-held': {
    outcome: 'missing',
    en: 'The gazetteer does not tell the street of this address',
    cy: 'Nid yw’r mynegai yn dweud beth yw stryd y cyfeiriad hwn',
  },
  'street-contradicted': { outcome: 'contradicted', en: 'The street is another', cy: 'Mae’r stryd yn wahanol' },
  'place-agreed': {
    outcome: 'agreed',
    en: 'The town or village is the same',
    cy: 'Mae’r dref neu’r pentref yr un fath',
  },
  'place-not-asked': { outcome: 'missing', en: 'No town or village was given', cy: 'Ni roddwyd tref na phentref' },
  'place-contradicted': {
    outcome: 'contradicted',
    en: 'The town or village may be another',
    cy: 'Efallai bod y dref neu’r pentref yn wahanol',
  },
  'words-not-held': {
    outcome: 'missing',
    en: 'Some words that were given are not in this address',
    cy: 'Nid yw rhai geiriau a roddwyd yn y cyfeiriad hwn',
  },
};

const PARTS: readonly MatchPart[] = ['postcode', 'number', 'unit', 'name', 'street', 'place', 'words'];
const partOf = (code: MatchReasonCode): MatchPart => PARTS.find((part) => code.startsWith(part)) ?? 'words';

/** A reason by its code. */
export const reasonOf = (code: MatchReasonCode): MatchReason => ({
  part: partOf(code),
  outcome: TEXTS[code].outcome,
  code,
});

/** A reason in words for staff, in English or Welsh. */
export const matchReasonText = ({ code }: MatchReason, language: LabelLanguage = 'en'): string => TEXTS[code][language];

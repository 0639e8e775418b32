import type { Language } from '../element/language.js';
import type { PluralMessages } from '../element/messages.js';

/** Every fixed text of an address lookup. `%{…}` stands for what is filled in. */
export interface AddressLookupTexts {
  /** Labels the input where only a postcode is searched for. */
  readonly postcode: string;
  /** Labels the input where parts of an address are searched for too. */
  readonly postcodeOrPart: string;
  /** On the button of the search. */
  readonly find: string;
  /** Leads to the address by hand. */
  readonly byHand: string;
  /** Heads the choice. */
  readonly choose: string;
  /** Says what was searched for, `%{query}`, where it was a postcode. */
  readonly foundForPostcode: string;
  /** Says what was searched for, `%{query}`, where it was anything else. */
  readonly foundForPart: string;
  /** Says that there are more than are shown, with `%{shown}` and `%{total}`. */
  readonly firstOf: string;
  /** Stands between the addresses and the way out. */
  readonly or: string;
  /** The way out, for an address that is not among those found. */
  readonly notListed: string;
  /** The first option of a select, with `%{total}`; a form for each number, by the CLDR's names. */
  readonly found: PluralMessages;
  /** Heads the page where nothing was found. */
  readonly noneFound: string;
  /** Says for which `%{query}` nothing was found. */
  readonly noneFoundFor: string;
  /** Leads back to the search. */
  readonly searchAgain: string;
  /** Heads the address by hand. */
  readonly enter: string;
  /** Labels the first line of the address by hand. */
  readonly line1: string;
  /** Labels its second line, which may be left empty. */
  readonly line2: string;
  /** Labels its town or city. */
  readonly town: string;
  /** Stands after the label of what may be left empty. */
  readonly optional: string;
  /** On the button of the choice and of the address by hand. */
  readonly continue: string;
  /** The hidden first word of an error message. */
  readonly error: string;
  /** Heads the error summary. */
  readonly problem: string;
  /** What screen readers are told first about suggestions. */
  readonly suggestionsHelp: string;
  /** Names the list of suggestions. */
  readonly suggestions: string;
  /** Announces how many suggestions there are, `%{count}`; a form for each number. */
  readonly suggestionsFound: PluralMessages;
  /** Announces that there are more than are shown, with `%{count}` and `%{total}`. */
  readonly suggestionsMore: string;
  /** Told where nothing matches yet. */
  readonly suggestionsNone: string;
  /** Told where suggestions cannot be fetched. */
  readonly suggestionsAway: string;
  /** Announces the suggestion that was taken, `%{text}`. */
  readonly suggestionTaken: string;
  /** Error messages of the search, the choice and the address by hand, for the service to give. */
  readonly errors: {
    /** No postcode was typed. */
    readonly postcodeRequired: string;
    /** What was typed is no postcode. */
    readonly postcodeFormat: string;
    /** Nothing was typed where parts of an address are searched for too. */
    readonly postcodeOrPartRequired: string;
    /** None of the addresses was chosen. */
    readonly choiceRequired: string;
    /** The first line was left empty. */
    readonly line1Required: string;
    /** The town was left empty. */
    readonly townRequired: string;
    /** A part is longer than `%{max}` characters. */
    readonly lineTooLong: string;
  };
}

const EN: AddressLookupTexts = {
  postcode: 'Postcode',
  postcodeOrPart: 'Postcode or part of the address',
  find: 'Find address',
  byHand: 'Enter the address by hand',
  choose: 'Select an address',
  foundForPostcode: 'Addresses for postcode %{query}',
  foundForPart: 'Results for “%{query}”',
  firstOf: 'Showing the first %{shown} of %{total}. Search again with more detail to find others.',
  or: 'or',
  notListed: 'The address is not listed',
  found: { one: '%{total} address found', other: '%{total} addresses found' },
  noneFound: 'No addresses found',
  noneFoundFor: 'We could not find anything for “%{query}”.',
  searchAgain: 'Search again',
  enter: 'Enter the address',
  line1: 'Address line 1',
  line2: 'Address line 2',
  town: 'Town or city',
  optional: '(optional)',
  continue: 'Continue',
  error: 'Error',
  problem: 'There is a problem',
  suggestionsHelp:
    'Suggestions appear as you type. Use the up and down arrow keys to review them and Enter to select one. On a touch ' +
    'screen, explore by touch or swipe.',
  suggestions: 'Suggested addresses',
  suggestionsFound: { one: '%{count} suggestion', other: '%{count} suggestions' },
  suggestionsMore: 'The first %{count} of %{total} suggestions. Type more to see others.',
  suggestionsNone: 'No suggestions. Check what you have typed, or carry on to search for it.',
  suggestionsAway: 'Suggestions are not available at the moment. Type a postcode and carry on to search for it.',
  suggestionTaken: '%{text} selected',
  errors: {
    postcodeRequired: 'Enter a full UK postcode',
    postcodeFormat: 'Enter a full UK postcode, like AA3 1AB',
    postcodeOrPartRequired: 'Enter a postcode or part of an address',
    choiceRequired: 'Select an address',
    line1Required: 'Enter address line 1, typically the building and street',
    townRequired: 'Enter town or city',
    lineTooLong: 'Each part of the address must be %{max} characters or less',
  },
};

/** The project's own draft, which waits for a review by a speaker of Welsh. */
const CY: AddressLookupTexts = {
  postcode: 'Cod post',
  postcodeOrPart: 'Cod post neu ran o’r cyfeiriad',
  find: 'Dod o hyd i gyfeiriad',
  byHand: 'Rhoi’r cyfeiriad â llaw',
  choose: 'Dewiswch gyfeiriad',
  foundForPostcode: 'Cyfeiriadau ar gyfer y cod post %{query}',
  foundForPart: 'Canlyniadau ar gyfer “%{query}”',
  firstOf: 'Yn dangos y %{shown} cyntaf o %{total}. Chwiliwch eto gyda mwy o fanylion i ddod o hyd i eraill.',
  or: 'neu',
  notListed: 'Nid yw’r cyfeiriad wedi’i restru',
  found: {
    two: 'Cafwyd hyd i %{total} gyfeiriad',
    few: 'Cafwyd hyd i %{total} chyfeiriad',
    many: 'Cafwyd hyd i %{total} chyfeiriad',
    other: 'Cafwyd hyd i %{total} cyfeiriad',
  },
  noneFound: 'Ni chafwyd hyd i unrhyw gyfeiriadau',
  noneFoundFor: 'Nid oeddem yn gallu dod o hyd i unrhyw beth ar gyfer “%{query}”.',
  searchAgain: 'Chwilio eto',
  enter: 'Rhowch y cyfeiriad',
  line1: 'Llinell gyfeiriad 1',
  line2: 'Llinell gyfeiriad 2',
  town: 'Tref neu ddinas',
  optional: '(dewisol)',
  continue: 'Parhau',
  error: 'Gwall',
  problem: 'Mae problem',
  suggestionsHelp:
    'Mae awgrymiadau’n ymddangos wrth i chi deipio. Defnyddiwch y saethau i fyny ac i lawr i’w hadolygu ac Enter i ' +
    'ddewis un. Ar sgrin gyffwrdd, archwiliwch drwy gyffwrdd neu swipio.',
  suggestions: 'Cyfeiriadau a awgrymir',
  suggestionsFound: { other: '%{count} awgrym' },
  suggestionsMore: 'Y %{count} cyntaf o %{total} awgrym. Teipiwch fwy i weld eraill.',
  suggestionsNone: 'Dim awgrymiadau. Gwiriwch yr hyn rydych wedi’i deipio, neu ewch ymlaen i chwilio amdano.',
  suggestionsAway: 'Nid oes awgrymiadau ar gael ar hyn o bryd. Teipiwch god post ac ewch ymlaen i chwilio amdano.',
  suggestionTaken: '%{text} wedi’i ddewis',
  errors: {
    postcodeRequired: 'Rhowch god post llawn yn y DU',
    postcodeFormat: 'Rhowch god post llawn yn y DU, fel AA3 1AB',
    postcodeOrPartRequired: 'Rhowch god post neu ran o gyfeiriad',
    choiceRequired: 'Dewiswch gyfeiriad',
    line1Required: 'Rhowch linell 1 y cyfeiriad, fel arfer yr adeilad a’r stryd',
    townRequired: 'Rhowch y dref neu ddinas',
    lineTooLong: 'Rhaid i bob rhan o’r cyfeiriad fod yn %{max} nod neu lai',
  },
};

const TEXTS: Readonly<Record<Language, AddressLookupTexts>> = { en: EN, cy: CY };

/** The texts of an address lookup in a language, with those that a service words in its own way. The Welsh is a draft. */
export const addressLookupTexts = (
  language: Language = 'en',
  own: Partial<AddressLookupTexts> = {},
): AddressLookupTexts => ({ ...TEXTS[language], ...own });

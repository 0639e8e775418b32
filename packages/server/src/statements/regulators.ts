import { type Text, text } from './say.js';

/** Who enforces the accessibility regulations, and whom a resident turns to who is not happy with a council's answer. */
export interface EqualityRegulator {
  readonly enforcer: Text;
  readonly helper: { readonly name: Text; readonly url: string };
}

const GREAT_BRITAIN: EqualityRegulator = {
  enforcer: text('The Equality and Human Rights Commission (EHRC)', 'Y Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC)'),
  helper: {
    name: text(
      'the Equality Advisory and Support Service (EASS)',
      'y Gwasanaeth Cynghori a Chefnogi Cydraddoldeb (EASS)',
    ),
    url: 'https://www.equalityadvisoryservice.com/',
  },
};

const NORTHERN_IRELAND: EqualityRegulator = {
  enforcer: text(
    'The Equality Commission for Northern Ireland (ECNI)',
    'Comisiwn Cydraddoldeb Gogledd Iwerddon (ECNI)',
  ),
  helper: {
    name: text('the Equality Commission for Northern Ireland (ECNI)', 'Comisiwn Cydraddoldeb Gogledd Iwerddon (ECNI)'),
    url: 'https://www.equalityni.org/',
  },
};

/** The regulator for a council, by its GSS code: Northern Ireland's codes begin with N and have a commission of their own. */
export const equalityRegulatorOf = (gss: string): EqualityRegulator =>
  gss.startsWith('N') ? NORTHERN_IRELAND : GREAT_BRITAIN;

/**
 * The regulator of data protection in the whole UK. It is named by its initials, which outlast the change from
 * Information Commissioner's Office to Information Commission under the Data (Use and Access) Act 2025.
 */
export const ICO = {
  website: 'https://ico.org.uk/',
  complaints: 'https://ico.org.uk/make-a-complaint/',
  phone: '0303 123 1113',
} as const;

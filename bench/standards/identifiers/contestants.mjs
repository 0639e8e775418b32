/** Who tells whether a value is an identifier: for each kind ours and those of the packages that have it, called as their guides say. */
import { is as isEmail } from '@guildhall/identifiers/email';
import { is as isIban } from '@guildhall/identifiers/iban';
import { is as isNationalInsuranceNumber } from '@guildhall/identifiers/national-insurance-number';
import { parse as parsePhone } from '@guildhall/identifiers/phone';
import { is as isPostcode } from '@guildhall/identifiers/postcode';
import { is as isUtr } from '@guildhall/identifiers/utr';
import { is as isVatNumber } from '@guildhall/identifiers/vat-number';
import { isValid } from 'postcode';
import { stdnum } from 'stdnum';
import validator from 'validator';

const { nino, utr, vat } = stdnum.GB;

/**
 * Peers that are one regular expression: they look at the shape alone, and no check digit, area or range. They are shown and compared
 * with, but it is the others that ours has to be as fast as.
 */
export const SHAPE_ALONE = {
  postcode: ['validator', 'postcode'],
  'National Insurance number': ['validator'],
  'Unique Taxpayer Reference': ['validator'],
  'VAT number': ['validator'],
  'mobile number': ['validator'],
};

export const CONTESTANTS = {
  postcode: {
    ours: (value) => isPostcode(value),
    validator: (value) => validator.isPostalCode(value, 'GB'),
    postcode: (value) => isValid(value),
  },
  'email address': {
    ours: (value) => isEmail(value),
    validator: (value) => validator.isEmail(value),
  },
  'National Insurance number': {
    ours: (value) => isNationalInsuranceNumber(value),
    validator: (value) => validator.isTaxID(value, 'en-GB'),
    stdnum: (value) => nino.validate(value).isValid,
  },
  'Unique Taxpayer Reference': {
    ours: (value) => isUtr(value),
    validator: (value) => validator.isTaxID(value, 'en-GB'),
    stdnum: (value) => utr.validate(value).isValid,
  },
  'VAT number': {
    ours: (value) => isVatNumber(value),
    validator: (value) => validator.isVAT(value, 'GB'),
    stdnum: (value) => vat.validate(value).isValid,
  },
  IBAN: {
    ours: (value) => isIban(value),
    validator: (value) => validator.isIBAN(value),
  },
  'mobile number': {
    ours: (value) => {
      const parsed = parsePhone(value);
      return parsed.ok && parsed.parts.kind === 'mobile';
    },
    validator: (value) => validator.isMobilePhone(value, 'en-GB'),
  },
};

import * as accountNumber from '../src/account-number/index.js';
import * as bankAccount from '../src/bank-account/index.js';
import * as charityNumber from '../src/charity-number/index.js';
import * as companyNumber from '../src/company-number/index.js';
import * as coordinates from '../src/coordinates/index.js';
import * as councilTaxBand from '../src/council-tax-band/index.js';
import * as date from '../src/date/index.js';
import * as drivingLicenceNumber from '../src/driving-licence-number/index.js';
import * as email from '../src/email/index.js';
import * as gridReference from '../src/grid-reference/index.js';
import * as gssCode from '../src/gss-code/index.js';
import * as iban from '../src/iban/index.js';
import * as laestab from '../src/laestab/index.js';
import * as lgil from '../src/lgil/index.js';
import * as lgsl from '../src/lgsl/index.js';
import * as nationalInsuranceNumber from '../src/national-insurance-number/index.js';
import * as nhsNumber from '../src/nhs-number/index.js';
import * as phone from '../src/phone/index.js';
import * as postcode from '../src/postcode/index.js';
import * as reference from '../src/reference/index.js';
import * as sortCode from '../src/sort-code/index.js';
import * as uln from '../src/uln/index.js';
import * as upn from '../src/upn/index.js';
import * as uprn from '../src/uprn/index.js';
import * as urn from '../src/urn/index.js';
import * as usrn from '../src/usrn/index.js';
import * as utr from '../src/utr/index.js';
import * as vatNumber from '../src/vat-number/index.js';
import * as vehicleRegistration from '../src/vehicle-registration/index.js';
import * as what3words from '../src/what3words/index.js';
import type { Identifier } from './conformance.js';

/** Every identifier by the name of its folder. A test holds the list to the folders. */
export const IDENTIFIERS: Readonly<Record<string, Identifier>> = {
  'account-number': accountNumber,
  'bank-account': bankAccount,
  'charity-number': charityNumber,
  'company-number': companyNumber,
  coordinates,
  'council-tax-band': councilTaxBand,
  date,
  'driving-licence-number': drivingLicenceNumber,
  email,
  'grid-reference': gridReference,
  'gss-code': gssCode,
  iban,
  laestab,
  lgil,
  lgsl,
  'national-insurance-number': nationalInsuranceNumber,
  'nhs-number': nhsNumber,
  phone,
  postcode,
  reference,
  'sort-code': sortCode,
  uln,
  upn,
  uprn,
  urn,
  usrn,
  utr,
  'vat-number': vatNumber,
  'vehicle-registration': vehicleRegistration,
  what3words,
};

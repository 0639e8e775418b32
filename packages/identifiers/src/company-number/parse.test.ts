import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as companyNumber from './index.js';

conforms('company-number', companyNumber, cases, true);

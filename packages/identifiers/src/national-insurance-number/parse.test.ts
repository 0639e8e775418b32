import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as nationalInsuranceNumber from './index.js';

conforms('national-insurance-number', nationalInsuranceNumber, cases, true);

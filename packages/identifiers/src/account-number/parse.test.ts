import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as accountNumber from './index.js';

conforms('account-number', accountNumber, cases, false);

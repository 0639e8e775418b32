import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as bankAccount from './index.js';

conforms('bank-account', bankAccount, cases, true);

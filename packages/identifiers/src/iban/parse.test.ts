import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as iban from './index.js';

conforms('iban', iban, cases, true);

import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as email from './index.js';

conforms('email', email, cases, true);

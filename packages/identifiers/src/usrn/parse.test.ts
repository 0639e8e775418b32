import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as usrn from './index.js';

conforms('usrn', usrn, cases, true);

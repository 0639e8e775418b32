import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as upn from './index.js';

conforms('upn', upn, cases, true);

import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as uln from './index.js';

conforms('uln', uln, cases, true);

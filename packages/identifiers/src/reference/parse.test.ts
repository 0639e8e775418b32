import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as reference from './index.js';

conforms('reference', reference, cases, false);

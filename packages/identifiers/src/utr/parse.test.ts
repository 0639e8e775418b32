import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as utr from './index.js';

conforms('utr', utr, cases, true);

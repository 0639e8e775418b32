import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as sortCode from './index.js';

conforms('sort-code', sortCode, cases, true);

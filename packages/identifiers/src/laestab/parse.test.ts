import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as laestab from './index.js';

conforms('laestab', laestab, cases, true);

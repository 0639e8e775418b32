import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as lgil from './index.js';

conforms('lgil', lgil, cases, true);

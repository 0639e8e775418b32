import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as date from './index.js';

conforms('date', date, cases, false);

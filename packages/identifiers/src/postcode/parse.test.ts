import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as postcode from './index.js';

conforms('postcode', postcode, cases, true);

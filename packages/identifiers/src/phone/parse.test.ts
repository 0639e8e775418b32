import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as phone from './index.js';

conforms('phone', phone, cases, true);

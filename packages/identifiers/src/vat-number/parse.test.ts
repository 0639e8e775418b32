import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as vatNumber from './index.js';

conforms('vat-number', vatNumber, cases, true);

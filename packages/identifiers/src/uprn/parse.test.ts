import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as uprn from './index.js';

conforms('uprn', uprn, cases, true);

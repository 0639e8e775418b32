import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as nhsNumber from './index.js';

conforms('nhs-number', nhsNumber, cases, true);

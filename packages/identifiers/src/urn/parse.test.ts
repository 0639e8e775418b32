import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as urn from './index.js';

conforms('urn', urn, cases, true);

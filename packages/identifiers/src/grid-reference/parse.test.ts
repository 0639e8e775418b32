import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as gridReference from './index.js';

conforms('grid-reference', gridReference, cases, false);

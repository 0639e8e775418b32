import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as what3words from './index.js';

conforms('what3words', what3words, cases, true);

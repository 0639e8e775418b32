import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as lgsl from './index.js';

conforms('lgsl', lgsl, cases, true);

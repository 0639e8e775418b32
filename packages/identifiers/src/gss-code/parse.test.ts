import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as gssCode from './index.js';

conforms('gss-code', gssCode, cases, true);

import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as coordinates from './index.js';

conforms('coordinates', coordinates, cases, false);

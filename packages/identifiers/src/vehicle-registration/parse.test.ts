import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as vehicleRegistration from './index.js';

conforms('vehicle-registration', vehicleRegistration, cases, false);

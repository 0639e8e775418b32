import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as drivingLicenceNumber from './index.js';

conforms('driving-licence-number', drivingLicenceNumber, cases, true);

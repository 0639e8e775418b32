import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as charityNumber from './index.js';

conforms('charity-number', charityNumber, cases, true);

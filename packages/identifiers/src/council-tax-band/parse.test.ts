import { conforms } from '../../test-support/conformance.js';
import cases from './cases.json' with { type: 'json' };
import * as councilTaxBand from './index.js';

conforms('council-tax-band', councilTaxBand, cases, false);

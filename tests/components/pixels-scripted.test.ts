/** Every visible fixture after GOV.UK Frontend's own script has started its modules on it. */
import { provePixels } from './support/prove-pixels.js';

provePixels({ isScripted: true });

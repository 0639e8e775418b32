/** Every visible fixture before any script has run: what is seen without JavaScript. */
import { provePixels } from './support/prove-pixels.js';

provePixels({ isScripted: false });

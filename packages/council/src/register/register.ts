import { createRegister } from './create-register.js';
import { registerData } from './register-data.js';

/** The register of the current and former councils of the United Kingdom. */
export const register = createRegister(registerData);

export type { Council, CouncilRegister, LookupOptions, Nation, Tier } from './council.js';
export { createRegister, type RegisterData } from './create-register.js';
export { register } from './register.js';
export {
  type OtherCustodian,
  otherCustodians,
  type RegisterSource,
  registerData,
  registerSources,
} from './register-data.js';

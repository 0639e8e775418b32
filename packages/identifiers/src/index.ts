export * as coordinates from './coordinates/index.js';
export * from './core/index.js';
export * as email from './email/index.js';
export * as gridReference from './grid-reference/index.js';
export * as gssCode from './gss-code/index.js';
export * as postcode from './postcode/index.js';
export * as reference from './reference/index.js';
export * as uprn from './uprn/index.js';
export * as usrn from './usrn/index.js';

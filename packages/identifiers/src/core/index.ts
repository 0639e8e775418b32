export type { CommonCode, Fault, Found, Message, Parsed, ParseOptions, WelshStatus } from './parsed.js';
export type { Random } from './random.js';
export type { SchemaOptions, StandardIssue, StandardResult, StandardSchema } from './standard-schema.js';

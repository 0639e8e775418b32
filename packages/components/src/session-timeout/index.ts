export { type KeepTyped, SessionTimeout, type SessionTimeoutProps } from './session-timeout.js';
export { type SessionTimeoutTexts, sessionTimeoutTexts } from './texts.js';

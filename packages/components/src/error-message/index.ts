export { ErrorMessage, type ErrorMessageOptions, type ErrorMessageProps } from './error-message.js';

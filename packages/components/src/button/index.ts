export { Button, type ButtonElementProps, type ButtonLinkProps, type ButtonProps } from './button.js';

export { Radios, type RadiosItem, type RadiosProps } from './radios.js';

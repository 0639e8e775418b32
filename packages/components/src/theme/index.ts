export { type ThemeColours, themeCss } from './theme-css.js';

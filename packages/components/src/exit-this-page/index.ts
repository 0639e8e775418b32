export { ExitThisPage, type ExitThisPageProps } from './exit-this-page.js';

/** Built by `vite build --ssr`, and run by Node.js: the page as a server draws it. */
import { renderToString } from 'react-dom/server';
import { App } from './app';

console.log(renderToString(<App />));

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A page of its own beside Storybook's: it has rules that Storybook could not live under, and opens on any telephone. */
export default defineConfig({
  root: folder('.'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  // The engine of JSON Schema makes an address from where it runs, which a worker made from a Blob cannot give.
  define: { 'self.location.origin': '"null"' },
  // The style sheet reaches the page as councils serve it. Vite's loader for old browsers would ask by fetch, which the page may not.
  build: {
    outDir: folder('../../dist/check-a-file'),
    emptyOutDir: true,
    cssMinify: false,
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
  },
});

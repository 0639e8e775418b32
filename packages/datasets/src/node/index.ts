export { type FileSource, FileSourceError, openSource } from './file-source.js';

export { type FileSource, FileSourceError, openSource } from './file-source.js';
export { readStandardFolder } from './read-standard-folder.js';

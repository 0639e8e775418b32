export { type ReadCouncilFileOptions, readCouncilFile } from './read-council-file.js';

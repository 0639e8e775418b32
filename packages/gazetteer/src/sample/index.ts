export type { Named, SampleCouncil, SamplePlace, SampleWords } from './council.js';
export { SAMPLE_COUNCILS, sampleCouncilOf } from './councils/index.js';
export { generateSample, type SampleOptions, samplePostcodes } from './generate.js';

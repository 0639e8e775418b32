export { type SampleCouncil, sampleCouncilPath, sampleCouncils, sampleCouncilText } from './sample-councils.js';

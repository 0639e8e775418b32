export { checkRecords, type RecordStandard } from './check-records.js';

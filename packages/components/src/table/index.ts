export { Table, type TableCell, type TableProps } from './table.js';

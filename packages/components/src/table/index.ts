export { Table, type TableCell, type TableProps, type TableRow } from './table.js';

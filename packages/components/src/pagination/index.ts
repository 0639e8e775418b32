export { Pagination, type PaginationItem, type PaginationLink, type PaginationProps } from './pagination.js';

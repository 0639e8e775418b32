export { type Breadcrumb, Breadcrumbs, type BreadcrumbsProps } from './breadcrumbs.js';

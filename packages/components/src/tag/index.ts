export { Tag, type TagOptions, type TagProps } from './tag.js';

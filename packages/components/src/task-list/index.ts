export {
  TaskList,
  type TaskListItem,
  type TaskListProps,
  type TaskListStatus,
  type TaskListTitle,
} from './task-list.js';

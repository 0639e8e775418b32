export {
  ServiceTimeline,
  type ServiceTimelineProps,
  type ServiceTimelineTexts,
  type TimelineItem,
  type TimelineState,
} from './service-timeline.js';

export {
  ServiceNavigation,
  type ServiceNavigationEndSlot,
  type ServiceNavigationItem,
  type ServiceNavigationProps,
  type ServiceNavigationSlots,
} from './service-navigation.js';

export { type TabPanel, Tabs, type TabsItem, type TabsProps } from './tabs.js';

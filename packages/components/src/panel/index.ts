export { Panel, type PanelAction, type PanelActions, type PanelProps } from './panel.js';

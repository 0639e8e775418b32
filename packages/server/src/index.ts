export { createApp } from './app.js';
export { createLogger } from './http/logging.js';
export { StartError } from './modes/start-error.js';
export type { ServiceContext, ServiceDefinition } from './service/service.js';
export type { Bounds, LoadedService, Site } from './site.js';
export { type RunningServer, type StartOptions, startServer } from './start.js';

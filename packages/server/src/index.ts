export { createApp } from './app.js';
export { createLogger } from './http/logging.js';
export type { ServiceContext, ServiceDefinition } from './service/service.js';
export type { Bounds, LoadedService, Site } from './site.js';
export { type RunningServer, StartError, type StartOptions, startServer } from './start.js';

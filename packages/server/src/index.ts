export type { ServiceContext, ServiceDefinition } from './service/service.js';

import { Router } from 'express';
import type { Site } from '../site.js';

/** `/healthz`: the process answers. `/readyz`: so does its database, and every part it serves with is loaded. */
export const healthRoutes = (site: Site): Router => {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    try {
      await site.database.ping(2000);
      response.json({
        status: 'ready',
        database: site.database.kind,
        durability: site.database.durability,
        mode: site.settings.mode,
        services: site.services.map(({ definition }) => ({ id: definition.id, version: definition.version })),
      });
    } catch (error) {
      site.log.error({ error }, 'not ready: the database does not answer');
      response.status(503).json({ status: 'not ready', reason: 'the database does not answer' });
    }
  });
  return router;
};

import { expect, test } from 'vitest';
import { z } from 'zod';
import { bulkyWaste, journey } from '../../test/bulky-waste.js';
import { councilOf } from '../../test/councils.js';
import { loadServices } from './load-services.js';
import type { ServiceDefinition } from './service.js';

const council = councilOf('hartwold');

/** A service with settings, which tells what it was given. */
const withSettings = (schema: z.ZodType): { service: ServiceDefinition; given: unknown[] } => {
  const given: unknown[] = [];
  const service: ServiceDefinition = {
    ...bulkyWaste,
    fragment: { ...bulkyWaste.fragment, schema },
    journey: ({ settings }) => {
      given.push(settings);
      return journey;
    },
  };
  return { service, given };
};

test('a service is given its own settings of council.yml', () => {
  const { service, given } = withSettings(z.object({}));
  loadServices([service], { ...council, services: { 'bulky-waste': { fee: 40 } } });
  expect(given).toEqual([{ fee: 40 }]);
});

test('a service that council.yml does not name has its defaults', () => {
  const { service, given } = withSettings(z.strictObject({ fee: z.number().default(35) }));
  expect(loadServices([service], { ...council, services: {} })).toEqual([{ definition: service, journey }]);
  expect(given).toEqual([{ fee: 35 }]);
});

test('a service that needs settings says so', () => {
  const { service } = withSettings(z.strictObject({ fee: z.number() }));
  expect(() => loadServices([service], { ...council, services: {} })).toThrow(
    /services\.bulky-waste is not in council\.yml/,
  );
});

test('a journey that its checks refuse is refused', () => {
  const service = { ...bulkyWaste, journey: () => ({ ...journey, first: 'gone' }) };
  expect(() => loadServices([service], council)).toThrow(/gone/);
});

import type { AddressProvider } from '@guildhall/address';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { json, placesServer } from '../test/places-server.js';
import {
  type FirstThatAnswersOptions,
  firstThatAnswers,
  NoAddressSourceError,
  type SourceEvent,
} from './first-that-answers.js';
import { fixedListProvider } from './fixed-list.js';
import { osPlacesProvider } from './os-places/provider.js';

const LIST = fixedListProvider({
  addresses: [
    {
      id: '1',
      uprn: '999000000001',
      label: '1 Mill Lane',
      lines: ['1 Mill Lane'],
      postcode: 'ZZ1 1AA',
      status: 'approved',
    },
  ],
  attribution: { en: 'A list.', cy: 'Rhestr.' },
});

/** A source whose questions all end as `answer` does, and how often it was asked. */
const source = (answer: () => Promise<never> | Promise<undefined>) => {
  let times = 0;
  const provider: AddressProvider = {
    ...LIST,
    attribution: { en: 'A service.' },
    byUprn: () => {
      times += 1;
      return answer();
    },
  };
  return { provider, times: () => times };
};

const broken = () => source(() => Promise.reject(new Error('down')));
const silent = () => source(() => new Promise<never>(() => {}));

const chain = (first: AddressProvider, options: FirstThatAnswersOptions = {}) => {
  const events: SourceEvent[] = [];
  const provider = firstThatAnswers(
    [
      { name: 'first', provider: first },
      { name: 'list', provider: LIST },
    ],
    { timeout: 50, retries: 0, onEvent: (event) => events.push(event), ...options },
  );
  return { provider, kinds: () => events.map(({ source: name, kind }) => `${name} ${kind}`), events };
};

describe('sources in turn', () => {
  it.each([
    { name: 'fails', make: broken, says: 'down' },
    { name: 'never answers', make: silent, says: 'no answer came in time' },
  ])('the next answers where the first $name', async ({ make, says }) => {
    const first = make();
    const { provider, events } = chain(first.provider);
    expect(await provider.byUprn('999000000001')).toMatchObject({ id: '1' });
    expect(first.times()).toBe(1);
    expect(events).toMatchObject([
      { source: 'first', kind: 'failed', error: { message: expect.stringContaining(says) } },
    ]);
  });

  it('that nothing was found is an answer', async () => {
    const first = source(() => Promise.resolve(undefined));
    const { provider, kinds } = chain(first.provider);
    expect(await provider.byUprn('999000000001')).toBeUndefined();
    expect(kinds()).toEqual([]);
  });

  it('a failure that may pass is tried again, one that stays is not', async () => {
    const passing = broken();
    await chain(passing.provider, { retries: 2 }).provider.byUprn('1');
    expect(passing.times()).toBe(3);

    const server = await placesServer(json({}, 401));
    const refusing = osPlacesProvider({ key: 'wrong', baseUrl: server.url });
    await chain(refusing, { retries: 2, timeout: 2000 }).provider.byUprn('1');
    expect(server.asked).toHaveLength(1);
  });

  it('a source that keeps failing is left out, so that nobody waits for it, and comes back when it answers', async () => {
    let isDown = true;
    const first = source(() => (isDown ? new Promise<never>(() => {}) : Promise.resolve(undefined)));
    const { provider, kinds } = chain(first.provider, { failuresUntilLeftOut: 3, leftOutFor: 60_000 });
    for (let time = 0; time < 3; time += 1) await provider.byUprn('999000000001');
    expect(kinds()).toContain('first left-out');
    for (let time = 0; time < 20; time += 1) expect(await provider.byUprn('999000000001')).toMatchObject({ id: '1' });
    expect(first.times()).toBe(3);

    isDown = false;
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    expect(await provider.byUprn('999000000001')).toBeUndefined();
    expect(kinds().at(-1)).toBe('first back');
  });

  it('a question that is refused leaves nobody out', async () => {
    const server = await placesServer(json({}, 400));
    const { provider, kinds } = chain(osPlacesProvider({ key: 'k', baseUrl: server.url }), {
      timeout: 2000,
      failuresUntilLeftOut: 2,
    });
    for (let time = 0; time < 4; time += 1) await provider.byUprn('1');
    expect(server.asked).toHaveLength(4);
    expect(kinds()).not.toContain('first left-out');
  });

  it('where none answers, the error says who was asked and what each said', async () => {
    const provider = firstThatAnswers(
      [
        { name: 'one', provider: broken().provider },
        { name: 'two', provider: silent().provider },
      ],
      { timeout: 20, retries: 0 },
    );
    const error: unknown = await provider.byUprn('1').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NoAddressSourceError);
    expect(error).toMatchObject({
      message: 'No address source answered: one, two.',
      errors: [{ message: 'down' }, { code: 'timed-out' }],
    });
  });

  it('shows whose the addresses are, of every source', () => {
    expect(chain(broken().provider).provider.attribution).toEqual({
      en: 'A service. A list.',
      cy: 'A service. Rhestr.',
    });
  });

  it('needs a source', () => {
    expect(() => firstThatAnswers([])).toThrow('at least one source');
  });

  it('passes every question on', async () => {
    const provider = firstThatAnswers([{ name: 'list', provider: LIST }]);
    expect((await provider.byPostcode('ZZ1 1AA')).total).toBe(1);
    expect((await provider.search('mill')).total).toBe(1);
    expect(await provider.byUsrn('99900001')).toBeUndefined();
    expect((await provider.streets('mill')).total).toBe(0);
    expect(await provider.areaOf('ZZ1 1AA')).toBeUndefined();
  });
});

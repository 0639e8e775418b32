import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importDtf, openGazetteer } from '../../../packages/gazetteer/dist/index.js';
import { generateSample } from '../../../packages/gazetteer/dist/sample/index.js';
import { randomOf } from '../../support/random.mjs';
import { benchCase, goal } from '../../support/report.mjs';
import { median } from '../../support/statistics.mjs';
import { WAYS } from './asked.mjs';

const SEED = 41;
const SIZES = {
  quick: { addresses: 20_000, asked: 1000, rounds: 3 },
  full: { addresses: 100_000, asked: 4000, rounds: 5 },
};
const LEAST_A_SECOND = 20_000;

/** A council's generated gazetteer, opened, with the UPRNs of its approved properties. */
const openSample = async (addresses) => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-bench-'));
  const uprns = [];
  const source = async function* () {
    for await (const chunk of generateSample({ council: 'hartwold', addresses, seed: SEED })) {
      for (const [, uprn] of chunk.matchAll(/^21,"I",\d+,(\d+),1,/gm)) uprns.push(uprn);
      yield chunk;
    }
  };
  try {
    const target = join(folder, 'sample.gazetteer');
    await importDtf({ source: source(), target });
    return { gazetteer: await openGazetteer(target), uprns };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Addresses from all over a gazetteer, each written in one way. Street records are no addresses. */
const askedInWay = ({ gazetteer, uprns }, write, count, below) => {
  const asked = [];
  while (asked.length < count) {
    const address = gazetteer.byUprn(uprns[below(uprns.length)]);
    if (address === undefined || address.classification?.startsWith('PS')) continue;
    asked.push({ uprn: address.uprn, text: write(address, below) });
  }
  return asked;
};

/** Matches a second of one core, by the time that this process had the processor for. */
const speedOf = (gazetteer, asked) => {
  const began = process.cpuUsage();
  for (const { text } of asked) gazetteer.match(text, { limit: 1 });
  const { user, system } = process.cpuUsage(began);
  return (asked.length / (user + system)) * 1e6;
};

const shareFound = (gazetteer, asked) =>
  asked.filter(({ uprn, text }) => gazetteer.match(text, { limit: 1 }).best?.address.uprn === uprn).length /
  asked.length;

/** Matching, by the way in which addresses are written, and all ways together. */
export const measureMatching = async ({ quick }) => {
  const { addresses, asked: count, rounds } = quick ? SIZES.quick : SIZES.full;
  const sample = await openSample(addresses);
  const { gazetteer } = sample;
  const below = randomOf(SEED);
  const byWay = Object.entries(WAYS).map(([way, write]) => [way, askedInWay(sample, write, count, below)]);
  const all = byWay.flatMap(([, asked]) => asked);
  const figures = new Map([...byWay, ['all ways', all]].map(([way]) => [way, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [way, asked] of [...byWay, ['all ways', all]]) {
      const speed = speedOf(gazetteer, asked);
      if (round >= 0) figures.get(way).push(speed);
    }
  }
  const unit = 'matches a second of one core';
  const cases = [...figures].map(([way, each]) =>
    benchCase({ name: `matching, ${way}`, ours: median(each), peers: {}, unit }),
  );
  for (const [way, asked] of byWay) {
    const name = `matching, ${way}: share whose own UPRN comes first`;
    cases.push(benchCase({ name, ours: shareFound(gazetteer, asked), peers: {}, unit: 'of 1' }));
  }
  const size = gazetteer.metadata.counts.addresses.toLocaleString('en-GB');
  const goals = [
    goal({
      name: `matches a second among ${size} addresses, all ways`,
      atLeast: LEAST_A_SECOND,
      got: median(figures.get('all ways')),
    }),
  ];
  return { cases, goals };
};

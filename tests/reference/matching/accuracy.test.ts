/**
 * Precision and recall of matching on real addresses, written as people write them. A quarter of the addresses is withheld from the
 * gazetteer, so that no match of them is right. The weights were settled with other seeds than the one here.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONFIDENT_SCORE, type Gazetteer, importCsv, openGazetteer } from '@guildhall/gazetteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noisy } from './noise.js';
import { type RealAddress, realAddresses } from './real-addresses.js';
import { Seeded } from './seeded.js';

const SEED = 20_260_107;
const WITHHELD_PERCENT = 25;
/** How often each address is written. */
const WRITTEN = 2;
const SCORES = [0.999, 0.99, 0.98, 0.97, CONFIDENT_SCORE, 0.9, 0.8, 0.7, 0.5, 0.3, 0.1, 0] as const;
const PRECISION = 0.995;

interface Outcome {
  readonly score: number;
  readonly isConfident: boolean;
  readonly isHeld: boolean;
  readonly isRight: boolean;
}

const work = mkdtempSync(join(tmpdir(), 'guildhall-accuracy-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const openList = async (addresses: readonly RealAddress[]): Promise<Gazetteer> => {
  const quoted = (text: string) => `"${text.replaceAll('"', '')}"`;
  const rows = addresses.map(({ uprn, name, text, postcode }) =>
    [uprn, quoted(name), quoted(text), postcode].join(','),
  );
  const source = (async function* () {
    yield `uprn,name,address,postcode\n${rows.join('\n')}\n`;
  })();
  const target = join(work, 'real.gazetteer');
  await importCsv({ source, target });
  return await openGazetteer(target);
};

/** Outcomes by score, the highest first. */
let outcomes: Outcome[] = [];
beforeAll(async () => {
  const chance = new Seeded(SEED);
  const all = realAddresses(process.env.GUILDHALL_SHARED ?? '');
  const withheld = new Set(all.filter(() => chance.percent(WITHHELD_PERCENT)));
  const gazetteer = await openList(all.filter((address) => !withheld.has(address)));
  const asked = all.flatMap((address) =>
    Array.from({ length: WRITTEN }, () => ({ address, text: noisy(address, chance) })),
  );
  outcomes = asked
    .map(({ address, text }) => {
      const { best, isConfident } = gazetteer.match(text, { limit: 1 });
      const isHeld = !withheld.has(address);
      return { score: best?.score ?? 0, isConfident, isHeld, isRight: isHeld && best?.address.uprn === address.uprn };
    })
    .sort((a, b) => b.score - a.score);
  console.log(
    `${all.length} real addresses, ${withheld.size} of them withheld, each written ${WRITTEN} times (seed ${SEED})`,
  );
});

/** Of what scores as high: the share that is right. And of what the gazetteer holds: the share that is found so. */
const at = (least: number) => {
  const taken = outcomes.filter(({ score }) => score > 0 && score >= least);
  const right = taken.filter(({ isRight }) => isRight).length;
  return {
    taken: taken.length,
    precision: right / taken.length,
    recall: right / outcomes.filter(({ isHeld }) => isHeld).length,
  };
};

/** The lowest score from which on the precision is as high as asked. */
const lowestScore = (precision: number): number => {
  let [right, lowest] = [0, 1];
  for (const [index, { score, isRight }] of outcomes.entries()) {
    if (isRight) right += 1;
    if (right / (index + 1) >= precision) lowest = score;
  }
  return lowest;
};

test('the curve of score against precision and recall', () => {
  for (const score of SCORES) {
    const { taken, precision, recall } = at(score);
    console.log(`score ${score}: ${taken} taken, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`);
  }
  const curve = SCORES.map(at);
  const recalls = curve.map(({ recall }) => recall);
  expect(recalls).toEqual([...recalls].sort((a, b) => a - b));
  expect(curve.at(-1)?.recall).toBeGreaterThan(0.98);
});

test(`99.5 in 100 of those that are confident are right`, () => {
  const { precision, recall } = at(CONFIDENT_SCORE);
  console.log(
    `${PRECISION * 100} % are right from score ${lowestScore(PRECISION).toFixed(4)} on; CONFIDENT_SCORE is ${CONFIDENT_SCORE}`,
  );
  expect(precision).toBeGreaterThanOrEqual(PRECISION);
  expect(recall).toBeGreaterThan(0.93);
  expect(outcomes.filter(({ isConfident }) => isConfident)).toHaveLength(at(CONFIDENT_SCORE).taken);
});

test('scores are near what they say', () => {
  const bands: readonly (readonly [number, number])[] = [
    [0.1, 0.5],
    [0.5, 0.9],
    [0.9, 1.01],
  ];
  for (const [from, to] of bands) {
    const band = outcomes.filter(({ score }) => score >= from && score < to);
    const right = band.filter(({ isRight }) => isRight).length / band.length;
    console.log(`score ${from} to ${to}: ${band.length}, of which right ${right.toFixed(3)}`);
    expect(right).toBeGreaterThan(from - 0.1);
    expect(right).toBeLessThan(to + 0.1);
  }
});

test('an address that the gazetteer does not hold is hardly ever matched with confidence', () => {
  const gone = outcomes.filter(({ isHeld }) => !isHeld);
  const wrong = gone.filter(({ isConfident }) => isConfident).length;
  console.log(`${gone.length} texts of withheld addresses, ${wrong} matched with confidence`);
  expect(wrong / gone.length).toBeLessThan(0.02);
});

/** Ours beside validator, stdnum and postcode: how many values each judges in a second, and where it answers otherwise. */
import { benchCase, goal } from '../../support/report.mjs';
import { interleaved } from '../../support/rounds.mjs';
import { CONTESTANTS, SHAPE_ALONE } from './contestants.mjs';
import { KINDS, valuesOf } from './corpus.mjs';

const VALUES = 1000;
const EXAMPLES = 2;

const answerOf = (judge, value) => {
  try {
    return judge(value);
  } catch {
    return false;
  }
};

const listed = (values) =>
  values.length === 0
    ? ''
    : `, like ${values
        .slice(0, EXAMPLES)
        .map((value) => JSON.stringify(value))
        .join(' and ')}`;

/** Says on which values a peer answers otherwise than ours. */
const printDifferences = (peer, judge, ours, values) => {
  const accepts = values.filter((value) => answerOf(judge, value) && !ours(value));
  const refuses = values.filter((value) => !answerOf(judge, value) && ours(value));
  console.log(
    accepts.length + refuses.length === 0
      ? `  ${peer} answers as ours does.`
      : `  ${peer} takes ${accepts.length} that ours refuses${listed(accepts)}; refuses ${refuses.length} that ours takes${listed(refuses)}.`,
  );
};

export const compareIdentifiers = async ({ quick }) => {
  const cases = [];
  const goals = [];
  for (const kind of KINDS) {
    const values = valuesOf(kind, VALUES);
    const contestants = CONTESTANTS[kind];
    const taken = values.filter((value) => contestants.ours(value)).length;
    console.log(`${kind}: of ${VALUES} values ours takes ${taken}.`);
    for (const [peer, judge] of Object.entries(contestants)) {
      if (peer !== 'ours') printDifferences(peer, judge, contestants.ours, values);
    }
    // The count is kept, so that no engine may leave the judging out.
    let right = 0;
    const runs = Object.entries(contestants).map(([name, judge]) => [
      name,
      () => {
        for (const value of values) if (answerOf(judge, value)) right++;
      },
    ]);
    const times = await interleaved(
      Object.fromEntries(runs),
      quick ? { rounds: 60, warmUp: 20 } : { rounds: 300, warmUp: 60 },
    );
    if (right === 0) throw new Error('Nothing was judged.');
    const rates = Object.fromEntries(Object.entries(times).map(([name, time]) => [name, (VALUES / time) * 1000]));
    const { ours, ...peers } = rates;
    cases.push(benchCase({ name: kind, ours, peers, unit: 'values/s' }));
    const checking = Object.keys(peers).filter((peer) => !SHAPE_ALONE[kind]?.includes(peer));
    if (checking.length > 0) {
      const got = ours / Math.max(...checking.map((peer) => peers[peer]));
      goals.push(goal({ name: `${kind}: as fast as ${checking.join(' and ')}`, atLeast: 1, got }));
    }
  }
  return { cases, goals };
};

import { parseArgs } from 'node:util';
import { rounded } from './statistics.mjs';

/** The size that a bench runs at: `quick` ends within a minute, `full` is the size that an issue states. */
export const readOptions = (argv = process.argv.slice(2)) => {
  const { values } = parseArgs({
    args: argv,
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
    },
  });
  if (values.quick && values.full) throw new Error('--quick and --full cannot both be asked for.');
  return values;
};

/**
 * One case of a bench. `ours` and each peer are figures in `unit`; where a figure is a time, less is better. `ratio` is how
 * much better ours is than the best peer: above 1 it is better. A figure in `limits` is shown and not competed with.
 */
export const benchCase = ({ name, ours, peers, unit, limits = {} }) => {
  const isTime = ['ms', 'µs', 'ns', 's'].includes(unit);
  const figures = Object.values(peers);
  const best = isTime ? Math.min(...figures) : Math.max(...figures);
  return {
    name,
    ours: rounded(ours),
    peers: Object.fromEntries(Object.entries({ ...peers, ...limits }).map(([peer, figure]) => [peer, rounded(figure)])),
    unit,
    ratio: figures.length === 0 ? null : rounded(isTime ? best / ours : ours / best),
  };
};

/** Whether a goal is met: `at least` unless it says `atMost`. */
export const goal = ({ name, atLeast, atMost, got }) => ({
  name,
  goal: atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`,
  got: rounded(got),
  met: atLeast === undefined ? got <= atMost : got >= atLeast,
});

const describeCase = ({ name, ours, peers, unit, ratio }) => {
  const others = Object.entries(peers).map(([peer, figure]) => `${peer} ${figure}`);
  return `${name}: ours ${[ours, ...others].join(', ')} ${unit}${ratio === null ? '' : `; ${ratio} times as good`}`;
};

/** Prints what was measured, and with `--json` one JSON object as the last line. Gives the exit code: 1 where a goal was missed. */
export const printReport = ({ machine, cases, goals }, { json, quick }) => {
  for (const one of cases) console.log(describeCase(one));
  for (const one of goals) {
    console.log(`${one.met ? 'met   ' : 'missed'} ${one.name}: ${one.goal}, got ${one.got}`);
  }
  if (quick) console.log('This was the quick size: its figures are rough.');
  if (json) console.log(JSON.stringify({ machine, cases, goals }));
  return goals.every(({ met }) => met) ? 0 : 1;
};

/** Says on what a bench runs. */
export const printMachine = ({ cpu, cores, memory, system, node, load }) =>
  console.log(`${cpu}, ${cores} cores, ${memory} GiB, ${system}, Node.js ${node}, load ${load}`);

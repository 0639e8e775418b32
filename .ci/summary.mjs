/**
 * Counts what .ci/run ran.
 *   node .ci/summary.mjs clear                                          removes results of earlier runs
 *   node .ci/summary.mjs note FOLDER STAGE STATUS SECONDS EXPECTED      notes a stage and takes its result files aside
 *   node .ci/summary.mjs sum FOLDER                                     prints a table and the one line that counts
 * A result file is vitest's JSON in any test-results/ folder. EXPECTED is how many of them the stage writes at least, or
 * `workspaces` for one of every workspace that has tests.
 */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** A failure is told again at the end, where one looks first, and where a log that was cut still has it. */
const FAILURES_SHOWN = 30;
const LINES_OF_A_FAILURE = 12;
const NOTES = 'stages.jsonl';
const OUTSIDE = new Set(['node_modules', 'dist', '.git', '.turbo', 'src']);

/** Every vitest result below a folder, but not those that were taken aside already. */
export const resultFiles = (folder, inResults = false, depth = 0) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (OUTSIDE.has(entry.name) || depth > 4 || (inResults && entry.name === 'ci')) return [];
      return resultFiles(path, entry.name === 'test-results', depth + 1);
    }
    return inResults && entry.isFile() && entry.name.endsWith('.json') ? [path] : [];
  });

/** The tests in one vitest result: a file that could not even be loaded counts as one failure. */
export const countResult = (result) => {
  const files = result.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults ?? []);
  const with_ = (...statuses) => tests.filter((test) => statuses.includes(test.status)).length;
  const broken = files.filter(
    (file) => file.status === 'failed' && !(file.assertionResults ?? []).some((test) => test.status === 'failed'),
  ).length;
  return {
    passed: with_('passed'),
    failed: with_('failed') + broken,
    skipped: tests.length - with_('passed', 'failed'),
  };
};

/** The tests that failed in one vitest result, each as its file, its name and the first lines of what it said. */
export const failuresOf = (result) =>
  (result.testResults ?? []).flatMap((file) => {
    const failed = (file.assertionResults ?? []).filter((test) => test.status === 'failed');
    if (file.status === 'failed' && failed.length === 0) return [failure(file, '(the file itself)', file.message)];
    return failed.map((test) => failure(file, test.fullName, (test.failureMessages ?? []).join('\n')));
  });

const failure = (file, name, message) => {
  const lines = stripVTControlCharacters(message ?? '').split('\n');
  const place = relative(ROOT, file.name ?? '');
  return [`${place} > ${name}`, ...lines.slice(0, LINES_OF_A_FAILURE).map((line) => `    ${line.slice(0, 500)}`)].join(
    '\n',
  );
};

/** One stage's line of the table, from its note and its results. What went wrong without a failed test counts as one. */
export const countStage = ({ stage, status, seconds, expected }, results) => {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const problems = [];
  const failures = results.flatMap(({ result }) => (result ? failuresOf(result) : []));
  for (const { file, result } of results) {
    const one = result ? countResult(result) : { passed: 0, failed: 1, skipped: 0 };
    if (!result) problems.push(`${file} is no JSON`);
    for (const key of Object.keys(counts)) counts[key] += one[key];
  }
  if (results.length < expected) problems.push(`${results.length} of ${expected} suites wrote their results`);
  if (expected > 0 && counts.passed + counts.failed === 0) problems.push('no test ran');
  if (status !== 0 && counts.failed === 0) problems.push(`ended with ${status}`);
  if (problems.length > 0 && counts.failed === 0) counts.failed = 1;
  return { stage, seconds, ...counts, problems, failures };
};

/** Whether everything held, and the text that says so. Skipped tests are failures where `strict`. */
export const report = (stages, strict) => {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const rows = stages.map(({ stage, seconds, passed, failed, skipped, problems }) => {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    const counts = [passed, failed, skipped].map((count) => String(count).padStart(7)).join('');
    return `${stage.padEnd(20)}${`${seconds} s`.padStart(8)}${counts}  ${problems.join('; ')}`.trimEnd();
  });
  const seconds = stages.reduce((sum, stage) => sum + stage.seconds, 0);
  const held = total.failed === 0 && total.passed > 0 && !(strict && total.skipped > 0);
  const failed = stages.flatMap(({ stage, failures }) => failures.map((text) => `FAILED in ${stage}: ${text}`));
  const lines = [
    ...failed.slice(0, FAILURES_SHOWN).map((text) => `\n${text}`),
    ...(failed.length > FAILURES_SHOWN ? [`\nand ${failed.length - FAILURES_SHOWN} more failed`] : []),
    `\n${'stage'.padEnd(20)}${'time'.padStart(8)} passed failed skipped`,
    ...rows,
    `${'all'.padEnd(20)}${`${seconds} s`.padStart(8)}`,
    ...(strict && total.skipped > 0 ? ['Skipped tests are failures in CI.'] : []),
    `${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`,
  ];
  return { held, text: lines.join('\n') };
};

const workspacesWithTests = () =>
  ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(ROOT, group)).filter((name) => {
      const file = join(ROOT, group, name, 'package.json');
      return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).scripts?.test;
    }),
  ).length;

const commands = {
  clear: () => {
    for (const file of resultFiles(ROOT)) rmSync(file);
    return 0;
  },

  note: (folder, stage, status, seconds, expected) => {
    const aside = join(folder, stage.replaceAll(' ', '-'));
    mkdirSync(aside, { recursive: true });
    for (const file of resultFiles(ROOT)) renameSync(file, join(aside, relative(ROOT, file).replaceAll(sep, '__')));
    const note = {
      stage,
      status: Number(status),
      seconds: Number(seconds),
      expected: expected === 'workspaces' ? workspacesWithTests() : Number(expected),
    };
    appendFileSync(join(folder, NOTES), `${JSON.stringify(note)}\n`);
    return 0;
  },

  sum: (folder) => {
    const notes = readFileSync(join(folder, NOTES), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const stages = notes.map((note) => {
      const aside = join(folder, note.stage.replaceAll(' ', '-'));
      return countStage(
        note,
        readdirSync(aside)
          .sort()
          .map((file) => ({ file, result: parsed(join(aside, file)) })),
      );
    });
    const { held, text } = report(stages, process.env.CI === 'true');
    console.log(text);
    return held ? 0 : 1;
  },
};

const parsed = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name, ...parameters] = process.argv.slice(2);
  const command = commands[name];
  if (!command) {
    console.error('Usage: node .ci/summary.mjs clear | note FOLDER STAGE STATUS SECONDS EXPECTED | sum FOLDER');
    process.exitCode = 2;
  } else process.exitCode = command(...parameters);
}

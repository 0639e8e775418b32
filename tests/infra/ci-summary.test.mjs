import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countResult, countStage, failuresOf, report, resultFiles } from '../../.ci/summary.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const file = (...statuses) => ({
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});
const note = (changes = {}) => ({ stage: 'browser', status: 0, seconds: 7, expected: 1, ...changes });
const results = (...files) => [{ file: 'browser.json', result: { testResults: files } }];

describe('the count of one result', () => {
  it('tells passed, failed and every kind of skipped apart', () => {
    const result = { testResults: [file('passed', 'failed', 'skipped'), file('passed', 'pending', 'todo')] };
    expect(countResult(result)).toEqual({ passed: 2, failed: 1, skipped: 3 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    expect(countResult({ testResults: [{ status: 'failed', assertionResults: [] }, file('passed')] })).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });
});

describe('the count of one stage', () => {
  it.each([
    ['every test passed', note(), results(file('passed', 'passed')), { passed: 2, failed: 0, problems: [] }],
    ['a test failed', note({ status: 1 }), results(file('passed', 'failed')), { passed: 1, failed: 1, problems: [] }],
    [
      'it ended badly after its tests',
      note({ status: 3 }),
      results(file('passed')),
      { passed: 1, failed: 1, problems: ['ended with 3'] },
    ],
    [
      'it wrote no result',
      note(),
      [],
      { passed: 0, failed: 1, problems: ['0 of 1 suites wrote their results', 'no test ran'] },
    ],
    [
      'one of several suites wrote no result',
      note({ expected: 2 }),
      results(file('passed')),
      { passed: 1, failed: 1, problems: ['1 of 2 suites wrote their results'] },
    ],
    ['its suite was empty', note(), results(), { passed: 0, failed: 1, problems: ['no test ran'] }],
    [
      'its result is no JSON',
      note(),
      [{ file: 'browser.json', result: undefined }],
      { passed: 0, failed: 1, problems: ['browser.json is no JSON'] },
    ],
    ['it has no tests and passed', note({ expected: 0 }), [], { passed: 0, failed: 0, problems: [] }],
    [
      'it has no tests and failed',
      note({ expected: 0, status: 1 }),
      [],
      { passed: 0, failed: 1, problems: ['ended with 1'] },
    ],
  ])('where %s', (_what, noted, given, expected) => {
    expect(countStage(noted, given)).toMatchObject(expected);
  });
});

describe('the report', () => {
  const stage = (counts) => ({
    stage: 'test',
    seconds: 1,
    passed: 5,
    failed: 0,
    skipped: 0,
    problems: [],
    failures: [],
    ...counts,
  });

  it('ends with the one line that counts everything', () => {
    const { held, text } = report([stage(), stage({ passed: 2 })], true);
    expect(held).toBe(true);
    expect(text.split('\n').at(-1)).toBe('7 passed, 0 failed, 0 skipped');
  });

  it.each([
    ['a failure', stage({ failed: 1 }), true, false],
    ['a skipped test in CI', stage({ skipped: 1 }), true, false],
    ['a skipped test at a desk', stage({ skipped: 1 }), false, true],
    ['no test at all', stage({ passed: 0 }), false, false],
  ])('of %s', (_what, counted, strict, held) => {
    expect(report([counted], strict).held).toBe(held);
  });
});

describe('a failure', () => {
  const test = {
    status: 'failed',
    fullName: 'a page has a title',
    failureMessages: ['\u001b[31mexpected 1\u001b[39m\nat line 3'],
  };

  it('is told by its file, its name and what it said, before the table', () => {
    const counted = countStage(note({ status: 1 }), [
      {
        file: 'a.json',
        result: { testResults: [{ name: `${ROOT}tests/a.test.ts`, status: 'failed', assertionResults: [test] }] },
      },
    ]);
    const { text } = report([counted], true);
    expect(text).toContain('FAILED in browser: tests/a.test.ts > a page has a title\n    expected 1\n    at line 3');
    expect(text.indexOf('FAILED')).toBeLessThan(text.indexOf('stage   '));
  });

  it('of a file that could not be loaded is told too', () => {
    const result = { testResults: [{ name: `${ROOT}tests/b.test.ts`, status: 'failed', message: 'no such module' }] };
    expect(failuresOf(result)).toEqual(['tests/b.test.ts > (the file itself)\n    no such module']);
  });

  it('does not bury the table where there are hundreds', () => {
    const many = {
      stage: 'test',
      seconds: 1,
      passed: 0,
      failed: 200,
      skipped: 0,
      problems: [],
      failures: Array(200).fill('x'),
    };
    expect(report([many], true).text.match(/FAILED/g)).toHaveLength(30);
    expect(report([many], true).text).toContain('and 170 more failed');
  });
});

describe('the search for results', () => {
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'guildhall-results-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('finds them in every workspace, and neither in dependencies nor among those taken aside', () => {
    const write = (path) => {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), '{}');
    };
    for (const path of [
      'packages/address/test-results/unit.json',
      'tests/test-results/infra.json',
      'tests/test-results/trace.zip',
      'packages/address/fixtures/unit.json',
      'node_modules/peer/test-results/unit.json',
      'test-results/ci/test/old.json',
    ]) {
      write(path);
    }
    expect(resultFiles(folder).map((path) => path.slice(folder.length + 1))).toEqual([
      'packages/address/test-results/unit.json',
      'tests/test-results/infra.json',
    ]);
  });
});

describe('the list of stages', () => {
  const stages = readFileSync(fileURLToPath(new URL('../../.ci/stages', import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((part) => part.trim()));

  it('names scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    const run = stages.map(([, , , , command]) => /^npm (?:run )?(\S+)$/.exec(command)?.[1]);
    expect(run.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
  });

  it('has one name, known machinery, a number of results and a time for each', () => {
    expect(new Set(stages.map(([name]) => name)).size).toBe(stages.length);
    for (const [name, needs, expected, minutes] of stages) {
      expect(needs, name).toMatch(/^(-|(postgres|docker|helm|chromium)( (postgres|docker|helm|chromium))*)$/);
      expect(expected, name).toMatch(/^(\d+|workspaces)$/);
      expect(Number(minutes), name).toBeGreaterThan(0);
    }
  });
});

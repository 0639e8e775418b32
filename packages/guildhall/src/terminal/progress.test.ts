import { expect, test } from 'vitest';
import { createProgress } from './progress.js';

const recorder = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, columns: 80, written, write: (text: string) => written.push(text) };
};

test('a log gets a line for every tenth, once', () => {
  const log = recorder(false);
  const progress = createProgress('Importing', log);
  for (let done = 0; done <= 1000; done += 1) progress.update(done, 1000, `${done} rows`);
  progress.finish('1,000 addresses');
  expect(log.written).toHaveLength(12);
  expect(log.written[5]).toBe('Importing [############------------]  50% 500 rows\n');
  expect(log.written.at(-1)).toBe('Importing: 1,000 addresses\n');
});

test('a terminal redraws one line, not too often', () => {
  const terminal = recorder(true);
  let time = 0;
  const progress = createProgress('Importing', terminal, () => time);
  for (let done = 0; done < 100; done += 1) {
    time += 10;
    progress.update(done, 100);
  }
  expect(terminal.written.length).toBeGreaterThan(5);
  expect(terminal.written.length).toBeLessThan(20);
  expect(terminal.written.every((text) => text.startsWith('\r'))).toBe(true);
});

test('a total of nothing is no division by nothing', () => {
  const log = recorder(false);
  createProgress('Importing', log).update(0, 0);
  expect(log.written[0]).toContain('  0%');
});

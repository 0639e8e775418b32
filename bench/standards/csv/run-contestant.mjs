/**
 * One contestant in a process of its own, so that none pays for the garbage of another or for code that the engine compiled for it. It
 * checks the file once for each message, and answers what it found and the milliseconds: by the clock, and of the processor, all threads
 * together, which other programs do not disturb.
 */
import { CONTESTANTS } from './contestants.mjs';
import { duckdbCheck } from './duckdb.mjs';

const [name, path] = process.argv.slice(2);
const check = name === 'DuckDB' ? await duckdbCheck() : CONTESTANTS[name];

process.on('message', async () => {
  const before = process.cpuUsage();
  const began = performance.now();
  const found = await check(path);
  const clock = performance.now() - began;
  const { user, system } = process.cpuUsage(before);
  process.send({ found, clock, processor: (user + system) / 1000 });
});
process.send('ready');

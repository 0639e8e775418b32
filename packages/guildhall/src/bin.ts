#!/usr/bin/env node
import { run } from './run.js';

/** That a file meets its standard must have been said to count as said. */
const COULD_NOT_SAY = 2;

// A reader that has gone (`| head`) ends the program quietly; a disk that is full is told where that still can be.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && stream === process.stdout) {
      process.stderr.write(`guildhall: what was found could not be written (${error.code}).\n`);
    }
    process.exit(COULD_NOT_SAY);
  });
}

process.exitCode = await run(process.argv.slice(2));

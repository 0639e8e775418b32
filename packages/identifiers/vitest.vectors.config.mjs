/**
 * `npm run test:vectors`: published vectors, 10,000 generated values of each identifier, and one wrong character in 10,000
 * values of each with a check digit. The last line counts them all.
 */
import { sharedTestConfig } from '../../vitest.shared.mjs';

const shared = process.env.GUILDHALL_SHARED;

/** Sums up the tallies that tests leave, and shows any test that failed in full. */
const summary = {
  onTestRunEnd(modules, errors) {
    let tried = 0;
    let held = 0;
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { tally, note } = test.meta();
        if (tally) {
          tried += tally.tried;
          held += tally.held;
          console.log(`${note}: ${tally.held} of ${tally.tried}`);
        }
        if (test.result().state === 'failed')
          for (const error of test.result().errors) console.error(`\n${test.fullName}\n${error.message}`);
      }
      for (const error of module.errors()) console.error(error.message);
    }
    for (const error of errors) console.error(error.message);
    if (!shared) console.log('sort codes with account numbers: not tried, since GUILDHALL_SHARED is not set');
    console.log(`tried ${tried}, held ${held}, lost ${tried - held}`);
  },
};

export default sharedTestConfig({
  include: [
    shared ? 'src/vectors.reference.test.ts' : 'src/vectors.test.ts',
    'src/generated.test.ts',
    'src/check-digits.test.ts',
  ],
  reporters: [summary],
  silent: true,
});

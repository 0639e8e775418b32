/** Prints how many fixtures of GOV.UK Frontend our components draw DOM-equal, and each that they do not. */
export default class FixturesReporter {
  onTestRunEnd(modules, unhandledErrors) {
    for (const error of unhandledErrors) console.error(error.stack ?? error.message);
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const fixtures = tests.filter((test) => test.fullName.startsWith('fixture of '));
    const count = (state) => fixtures.filter((test) => test.result().state === state).length;
    for (const module of modules) for (const error of module.errors()) console.error(error.stack ?? error.message);
    for (const test of tests.filter((one) => one.result().state === 'failed')) {
      console.error(
        `${test.fullName}\n${(test.result().errors ?? []).map(({ message, diff }) => diff ?? message).join('\n')}\n`,
      );
    }
    console.log(`${count('passed')} of ${fixtures.length} fixtures DOM-equal, ${count('skipped')} skipped`);
  }
}

/** Prints for each width how many fixtures are pixel-equal, both with and without script. */
const FIXTURE = /at (\d+) px > ([\w-]+: .*)$/;

export default class PixelsReporter {
  onTestRunEnd(modules) {
    const widths = new Map();
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const [, width, fixture] = FIXTURE.exec(test.fullName) ?? [];
        if (!width) continue;
        const fixtures = widths.get(width) ?? new Map();
        widths.set(width, fixtures.set(fixture, [...(fixtures.get(fixture) ?? []), test.result().state]));
      }
    }
    for (const [width, fixtures] of [...widths].sort(([one], [other]) => one - other)) {
      const states = [...fixtures.values()];
      const equal = states.filter((each) => each.every((state) => state === 'passed')).length;
      const skipped = states.filter((each) => each.includes('skipped')).length;
      console.log(`${equal} of ${states.length} fixtures pixel-equal at ${width} px, ${skipped} skipped`);
    }
  }
}

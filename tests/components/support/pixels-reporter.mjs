/** Prints for each width how many fixtures were compared and how many of their pixels differ, with and without script. */
const FIXTURE = /at (\d+) px > ([\w-]+: .*)$/;

/** `293 fixtures at 320 px: 0 pixels differ` from how many pixels of each drawing differ; undefined is one not compared. */
const line = (width, drawings) => {
  const counts = [...drawings.values()].flat();
  const pixels = counts.reduce((sum, count) => sum + (count ?? 0), 0);
  const missing = counts.filter((count) => count === undefined).length;
  const different = counts.filter((count) => count > 0).length;
  return [
    `${drawings.size} fixtures at ${width} px: ${pixels} pixels differ`,
    ...(different > 0 ? [` in ${different} of ${counts.length} drawings`] : []),
    ...(missing > 0 ? [`; ${missing} of ${counts.length} drawings were not compared`] : []),
  ].join('');
};

export default class PixelsReporter {
  onTestRunEnd(modules) {
    const widths = new Map();
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const [, width, fixture] = FIXTURE.exec(test.fullName) ?? [];
        if (!width) continue;
        const drawings = widths.get(width) ?? new Map();
        widths.set(width, drawings.set(fixture, [...(drawings.get(fixture) ?? []), test.meta().differingPixels]));
      }
    }
    for (const [width, drawings] of [...widths].sort(([one], [other]) => one - other))
      console.log(line(width, drawings));
  }
}

/** What must hold whatever bytes come: a report that agrees with itself, or a clear refusal. */
import assert from 'node:assert/strict';
import { checkDataset, detectStandard, fixCsv, UnfixableError } from '@guildhall/datasets';

function* inPieces(bytes, size) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

const sum = (counts) => Object.values(counts).reduce((all, count) => all + count, 0);

const checkReport = (report, { bytes, maxFaults }) => {
  const { counts, faults } = report;
  // A file that is refused is not read to its end.
  assert.ok(report.bytes <= bytes.length);
  if (report.kind === 'csv' && !counts.byCode['file-not-text']) assert.equal(report.bytes, bytes.length);
  assert.equal(sum(counts.bySeverity), counts.total);
  assert.equal(sum(counts.byCode), counts.total);
  assert.ok(faults.length <= maxFaults);
  assert.equal(faults.length, Math.min(maxFaults, counts.total), 'as many faults are listed as may be');
  assert.equal(report.truncated, counts.total > faults.length);
  assert.equal(report.passes, counts.bySeverity.error === 0);
  assert.ok(!report.truncated || report.limits.length > 0, 'a list that is cut says so');
  for (const { message, row, byteOffset, code } of faults) {
    assert.ok(message.en.length > 0 && message.cy.length > 0, code);
    assert.ok(row === undefined || row >= 1, code);
    assert.ok(byteOffset === undefined || (byteOffset >= 0 && byteOffset <= bytes.length), `${code} at ${byteOffset}`);
  }
  JSON.stringify(report);
};

const collect = async ({ output, result }) => {
  const pieces = [];
  for await (const piece of output) pieces.push(piece);
  return { bytes: Buffer.concat(pieces), fix: await result };
};

/** The clean copy, or undefined where the fix refused. */
const fixed = async (source, standard, options) => {
  try {
    return await collect(fixCsv(source, standard, options));
  } catch (error) {
    if (!(error instanceof UnfixableError)) throw error;
    assert.match(error.message, /^Row \d+ .{20,}/);
    assert.ok(error.row >= 1);
    return undefined;
  }
};

const holdFix = async (bytes, standard, options, report) => {
  const first = await fixed(bytes, standard, options);
  if (!first) return 'refused';
  const { maxFaults, ...rest } = options;
  assert.deepEqual(first.fix.report, report, 'a fix reports what a check does');
  assert.equal(sum(first.fix.changeCounts), first.fix.changed);
  const again = await fixed(first.bytes, standard, rest);
  assert.ok(again, 'a clean copy is not refused');
  assert.deepEqual([again.fix.changed, again.fix.changes], [0, []], 'nothing is left to fix');
  assert.equal(Buffer.compare(again.bytes, first.bytes), 0, 'fixing again changes nothing');
  return 'fixed';
};

/**
 * Takes one case through what `guildhall check` does: tells the standard, checks, fixes.
 *
 * @returns what became of it: `told` (the standard was told), `reported`, `fixed`, `refused`
 */
export const hold = async ({ bytes, standard, piece, maxRowBytes, maxFaults, fileName }, summaries, loaded) => {
  const outcomes = [];
  const detection = await detectStandard(bytes, summaries, { fileName });
  if (detection.standard) outcomes.push('told');
  const used = loaded.get(detection.standard?.id ?? standard);
  const options = { maxFaults, today: '2026-11-28', ...(maxRowBytes === undefined ? {} : { maxRowBytes }) };
  const report = await checkDataset(bytes, used, { ...options, fileName });
  checkReport(report, { bytes, maxFaults });
  outcomes.push('reported');
  const inPieceReport = await checkDataset(inPieces(bytes, piece), used, { ...options, fileName });
  assert.deepEqual(inPieceReport, report, 'how the file is cut makes no difference');
  if (report.kind === 'csv' && used.tabular) outcomes.push(await holdFix(bytes, used, options, report));
  return outcomes;
};

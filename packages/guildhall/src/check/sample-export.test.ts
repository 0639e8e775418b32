import { checkDataset, DETECTION_BYTES, detectStandard } from '@guildhall/datasets';
import { loadStandard, standards } from '@guildhall/datasets/standards';
import { generateSample, SAMPLE_COUNCILS } from '@guildhall/gazetteer/sample';
import { expect, it } from 'vitest';

/** Each fictional council, so that what one of them has and another has not (Welsh, county streets) is held to the standard. */
const COUNCILS = Object.values(SAMPLE_COUNCILS);

it.each(COUNCILS)('the export of $id is told to be DTF 7.3 and has no fault', async (council) => {
  let text = '';
  for await (const piece of generateSample({ council, addresses: 500 })) text += piece;
  const bytes = new TextEncoder().encode(text);
  const { standard } = await detectStandard(bytes.subarray(0, DETECTION_BYTES), standards);
  expect(standard?.id).toBe('dtf-7-3');
  const report = await checkDataset(bytes, await loadStandard('dtf-7-3'), { testValues: true, today: '2026-11-25' });
  expect(report.faults).toEqual([]);
  expect(report.rows).toBeGreaterThan(1000);
});

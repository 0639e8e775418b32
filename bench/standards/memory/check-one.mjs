/** Checks one file by one standard and nothing else: what it used of the machine is what the check needs. */
import { checkCsv } from '@guildhall/datasets';
import { openSource } from '@guildhall/datasets/node';
import { loadStandard } from '@guildhall/datasets/standards';

const [path, id] = process.argv.slice(2);
const standard = await loadStandard(id);
const began = performance.now();
const { source } = await openSource(path);
const { rows, bytes, counts, faults } = await checkCsv(source, standard);
const seconds = (performance.now() - began) / 1000;
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const found = { rows, bytes, total: counts.total, kept: faults.length };
const used = { seconds, processor: (userCPUTime + systemCPUTime) / 1e6, memory: (maxRSS * 1024) / 1e6 };
console.log(JSON.stringify({ ...found, ...used }));

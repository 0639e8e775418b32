/**
 * Those that check a file of payments: from its path to how many rows it has and how many faults each column has. Each peer reads the
 * file in the ways that its guide gives, of which the fastest counts, and checks its rows with the same checks.
 */
import { createReadStream, readFileSync } from 'node:fs';
import { checkCsv } from '@guildhall/datasets';
import { openSource } from '@guildhall/datasets/node';
import { loadStandard } from '@guildhall/datasets/standards';
import { parse as csvParse } from 'csv-parse';
import Papa from 'papaparse';
import { inferSchema, initParser } from 'udsv';
import { SpendChecker } from './cell-checks.mjs';

const standard = await loadStandard('lga-spend');

const ours = async (path) => {
  const { source } = await openSource(path);
  const { rows, counts, columns } = await checkCsv(source, standard);
  return { rows, total: counts.total, byColumn: columns.map(({ faults }) => faults) };
};

const udsv = (path) => {
  const checker = new SpendChecker();
  const text = readFileSync(path, 'utf8');
  initParser(inferSchema(text)).stringArrs(text, (row) => checker.take(row));
  return checker.result;
};

const DIALECT = { col: ',', row: '\r\n', encl: '"' };

const udsvInPieces = async (path) => {
  const checker = new SpendChecker();
  const take = (row) => checker.take(row);
  let parser;
  for await (const piece of createReadStream(path, { encoding: 'utf8', highWaterMark: 256 * 1024 })) {
    parser ??= initParser(inferSchema(piece, DIALECT));
    parser.chunk(piece, parser.stringArrs, take);
  }
  parser.end();
  return checker.result;
};

const papaParse = (path) => {
  const checker = new SpendChecker();
  let isHeader = true;
  Papa.parse(readFileSync(path, 'utf8'), {
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
    step: ({ data }) => {
      if (isHeader) isHeader = false;
      else checker.take(data);
    },
  });
  return checker.result;
};

const csvParsed = async (path) => {
  const checker = new SpendChecker();
  for await (const row of createReadStream(path).pipe(csvParse({ from_line: 2 }))) checker.take(row);
  return checker.result;
};

export const CONTESTANTS = {
  ours,
  uDSV: udsv,
  'uDSV in pieces': udsvInPieces,
  PapaParse: papaParse,
  'csv-parse': csvParsed,
};

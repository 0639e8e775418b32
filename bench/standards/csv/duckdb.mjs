/** The same checks in DuckDB, a database in C++ that uses every core: not a peer, but the limit to come near to. */
import { COLUMNS } from './spend-file.mjs';

const like = (pattern) => (column) => `NOT regexp_full_match(trim("${column}"), '${pattern}')`;
const among = (...values) => {
  const list = values.map((value) => `'${value}'`).join(', ');
  return (column) => `trim("${column}") NOT IN (${list})`;
};
const isAddress = like(
  '(?i)https?://[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)+(?::[0-9]{1,5})?(?:[/?#][^\\s"<>^`{}|]*)?',
);
const isMoney = like('-?[0-9]+(?:\\.[0-9]{1,2})?');

const WRONG = {
  OrganisationURI: isAddress,
  ServiceCategoryURI: isAddress,
  CompaniesHouseRegistrationNumber: like('[0-9]{8}|[A-Z]{2}[0-9]{6}'),
  CharityCommissionNumber: like('[0-9]{6,7}(?:-[0-9]{1,3})?|SC[0-9]{6}|NIC[0-9]{6}'),
  VCSEGrant: among('true', 'false'),
  PaymentDate: (column) =>
    `(NOT regexp_full_match("${column}", '[0-9]{4}-[0-9]{2}-[0-9]{2}') OR try_cast("${column}" AS DATE) IS NULL)`,
  Amount: isMoney,
  IrrecoverableVATAmount: isMoney,
  CardTransaction: among('GPC', 'CCC', 'None'),
};
const REQUIRED = new Set([
  'OrganisationalUnit',
  'BeneficiaryName',
  'PaymentDate',
  'Amount',
  'IrrecoverableVATAmount',
  'Purpose',
]);

/** An empty cell is NULL, of which nothing is wrong but where it is required. */
const countOf = (column) => {
  const spaces = `count_if(trim("${column}") <> "${column}")`;
  const wrong = WRONG[column] ? ` + count_if(${WRONG[column](column)})` : '';
  const missing = REQUIRED.has(column) ? ` + count_if("${column}" IS NULL)` : '';
  return spaces + wrong + missing;
};

const queryOf = (path) =>
  `SELECT count(*), ${COLUMNS.map(countOf).join(', ')}
   FROM read_csv('${path.replaceAll("'", "''")}', header = true, all_varchar = true, delim = ',', quote = '"')`;

/** A function from a path to what is found, or undefined where DuckDB has no build for the machine. */
export const duckdbCheck = async () => {
  const module = await import('@duckdb/node-api').catch(() => undefined);
  if (!module) return undefined;
  const instance = await module.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return async (path) => {
    const reader = await connection.runAndReadAll(queryOf(path));
    const [rows, ...byColumn] = reader.getRows()[0].map(Number);
    return { rows, total: byColumn.reduce((sum, count) => sum + count, 0), byColumn };
  };
};

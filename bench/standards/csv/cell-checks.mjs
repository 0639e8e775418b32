/**
 * The checks of `lga-spend` for readers that give rows of strings: what somebody would write who wants each to be fast and to find what
 * ours finds. Faults are counted by column, and the first thousand are kept with their row, column and value, as ours are.
 */
import { COLUMNS } from './spend-file.mjs';

const KEPT = 1000;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONEY = /^-?\d+(?:\.\d{1,2})?$/;
const ADDRESS =
  /^https?:\/\/[a-z\d_](?:[a-z\d_-]*[a-z\d_])?(?:\.[a-z\d_](?:[a-z\d_-]*[a-z\d_])?)+(?::\d{1,5})?(?:[/?#][^\s"<>\\^`{}|]*)?$/i;
const COMPANY = /^(?:\d{8}|[A-Z]{2}\d{6})$/;
const CHARITY = /^(?:\d{6,7}(?:-\d{1,3})?|SC\d{6}|NIC\d{6})$/;
const CARDS = new Set(['GPC', 'CCC', 'None']);
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isDate = (value) => {
  const found = ISO_DATE.exec(value);
  if (!found) return false;
  const year = Number(found[1]);
  const month = Number(found[2]);
  const day = Number(found[3]);
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (isLeap ? 29 : DAYS[month - 1]);
};
const isMoney = (value) => MONEY.test(value);
const isAddress = (value) => ADDRESS.test(value);
const isCompany = (value) => COMPANY.test(value);
const isCharity = (value) => CHARITY.test(value);
const isBoolean = (value) => value === 'true' || value === 'false';
const isCard = (value) => CARDS.has(value);

const REQUIRED = new Set([
  'OrganisationalUnit',
  'BeneficiaryName',
  'PaymentDate',
  'Amount',
  'IrrecoverableVATAmount',
  'Purpose',
]);

const CHECKS = {
  OrganisationURI: isAddress,
  ServiceCategoryURI: isAddress,
  CompaniesHouseRegistrationNumber: isCompany,
  CharityCommissionNumber: isCharity,
  VCSEGrant: isBoolean,
  PaymentDate: isDate,
  Amount: isMoney,
  IrrecoverableVATAmount: isMoney,
  CardTransaction: isCard,
};

/** Takes rows below the header one by one. */
export class SpendChecker {
  counts = new Array(COLUMNS.length).fill(0);
  total = 0;
  rows = 0;
  faults = [];
  #columns = COLUMNS.map((name) => ({ isRequired: REQUIRED.has(name), check: CHECKS[name] }));

  take(cells) {
    this.rows++;
    if (cells.length !== COLUMNS.length) throw new Error(`Row ${this.rows + 1} has ${cells.length} cells.`);
    for (let at = 0; at < cells.length; at++) {
      const { check, isRequired } = this.#columns[at];
      const written = cells[at];
      const value = written.trim();
      if (value === '') {
        if (isRequired) this.#fault(at, written);
      } else if (check !== undefined && !check(value)) this.#fault(at, written);
      if (value !== written) this.#fault(at, written);
    }
  }

  #fault(column, value) {
    this.counts[column]++;
    this.total++;
    if (this.faults.length < KEPT) this.faults.push({ row: this.rows + 1, column: COLUMNS[column], value });
  }

  get result() {
    return { rows: this.rows, total: this.total, byColumn: this.counts };
  }
}

import type { FileHeader, FileTrailer } from '@guildhall/address';
import type { SupplyPart } from '../input/supply.js';

/** What one file of records was found to hold, for what is to be said of the file as a whole. */
export class RecordTally {
  readonly file: string | undefined;
  readonly source: number;
  readonly rowsByType: Record<string, number> = {};
  header: FileHeader | undefined;
  trailer: FileTrailer | undefined;
  rows = 0;
  rowsAfterTrailer = 0;
  lastLine = 0;
  /** It changes what the files before it hold. */
  isUpdate: boolean;

  constructor({ name, source }: Pick<SupplyPart, 'name' | 'source'>) {
    this.file = name;
    this.source = source;
    this.isUpdate = source > 0;
  }

  count(type: number): void {
    this.rowsByType[type] = (this.rowsByType[type] ?? 0) + 1;
  }
}

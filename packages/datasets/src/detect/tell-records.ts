/** The first lines are looked at: enough to tell, were one of them odd. */
const LINES = 50;
/** So many of the lines must be records. */
const LEAST_SHARE = 0.8;
/** A header of a gazetteer's export, or a record with its change type: `10,"HARTWOLD…`, `21,"I",7,…`. */
const HEADER = /^\uFEFF?"?10"?[,;\t|]"?[A-Za-z]/;
const RECORD = /^\uFEFF?"?(?:1[1-5]|2[1-8]|3[0-2])"?[,;\t|]"?[IUD]"?[,;\t|]"?\d+"?[,;\t|]/;
const OTHER_TYPES = /^\uFEFF?"?(?:10|29|9[89])"?[,;\t|]/;

/**
 * How far text looks like records of a gazetteer: the share of its first lines that do, 0 where it begins with neither a
 * header (record type 10) nor a record with its change type.
 */
export const recordShare = (text: string): number => {
  const lines = text.split(/\r\n|\n|\r/, LINES).filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  if (!RECORD.test(first) && !HEADER.test(first)) return 0;
  const share = lines.filter((line) => RECORD.test(line) || OTHER_TYPES.test(line)).length / lines.length;
  return share < LEAST_SHARE ? 0 : share;
};

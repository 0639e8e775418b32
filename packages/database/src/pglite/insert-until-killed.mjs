/**
 * Run by kill.test.ts as a process of its own: writes rows into the database of a folder until it is killed, and prints the
 * number of each row once its commit is acknowledged.
 *
 * node insert-until-killed.mjs FOLDER ROUND
 */
import { writeSync } from 'node:fs';
import { openDatabase } from '@guildhall/database';

const [folder, round] = process.argv.slice(2);
const database = await openDatabase({ folder });
await database.execute('CREATE TABLE IF NOT EXISTS kept (round int, number int, filler text)');
writeSync(1, 'ready\n');

const insert = 'INSERT INTO kept (round, number, filler) VALUES ($1, $2, $3)';
for (let number = 1; ; number += 1) {
  const values = [round, number, 'x'.repeat((number * 997) % 3000)];
  // By turns alone and in a transaction with an update, as the records write.
  if (number % 2 === 0) await database.query(insert, values);
  else {
    await database.transaction(async (transaction) => {
      await transaction.query(insert, values);
      await transaction.query('UPDATE kept SET filler = upper(filler) WHERE round = $1 AND number = $2', [
        round,
        number,
      ]);
    });
  }
  writeSync(1, `${number}\n`);
}

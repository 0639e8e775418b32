import { parse } from 'csv-parse/sync';
import { Resident } from './journey-over-http.js';

/** Signs in as a stand-in, as anyone may in demo mode. */
export const signInAsStaff = async (baseUrl: string, timeout?: number): Promise<Resident> => {
  const staff = new Resident(baseUrl, timeout);
  const page = await staff.get('/staff/sign-in');
  const list = await staff.send(page);
  if (list.status !== 200 || !new URL(list.url).pathname.endsWith('/staff')) {
    throw new Error(`signing in as staff led to ${list.url} (${list.status})`);
  }
  return staff;
};

/** Every submission, as the CSV export gives it: one record a row, by column name. */
export const exportedSubmissions = async (staff: Resident): Promise<readonly Readonly<Record<string, string>>[]> => {
  const { html, status } = await staff.get('/staff/export.csv');
  if (status !== 200) throw new Error(`the export answered ${status}`);
  return parse(html, { columns: true, bom: true });
};

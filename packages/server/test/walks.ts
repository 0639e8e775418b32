import type { Answer, Browser } from './browser.js';

/** Everything personal that `toCheck` types, for suites that search for it. */
export const TYPED = {
  description: 'Ruby sofa with torn arms',
  fullName: 'Siân Ŵyn-Featherstone',
  email: 'sian.featherstone@resident.example',
  phone: '07700 900123',
} as const;

/** Goes from the first page to check answers, by forms alone. `prefix` is `/cy` for Welsh. */
export const toCheck = async (browser: Browser, prefix = ''): Promise<Answer> => {
  const item = await browser.open(`${prefix}/bulky-waste/item`);
  const details = await browser.send(item, { item: 'sofa' });
  const where = await browser.send(details, { description: TYPED.description, status: '2' });
  const choose = await browser.send(where, { 'where-way': 'address', 'where-postcode': 'zz1 1aa' });
  const contact = await browser.send(choose, { 'where-choice': '999000000002' });
  return browser.send(contact, { fullName: TYPED.fullName, email: TYPED.email, phone: TYPED.phone });
};

/** Goes all the way, and gives the reference that the confirmation shows. */
export const submitted = async (browser: Browser, prefix = ''): Promise<{ reference: string; page: Answer }> => {
  const page = await browser.send(await toCheck(browser, prefix));
  const reference = /BW-\w{4}-\w{4}/.exec(page.text)?.[0];
  if (!reference) throw new Error(`No reference on ${page.path}: ${page.status} ${page.heading}`);
  return { reference, page };
};

/** Signs in as a stand-in. */
export const signedIn = async (browser: Browser, path = '/staff', person = 'stand-in:sam'): Promise<Answer> =>
  browser.send(await browser.open(path), { person });

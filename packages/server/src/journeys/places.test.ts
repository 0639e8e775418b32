import { expect, it } from 'vitest';
import type { Answer, Browser } from '../../test/browser.js';
import { councilOf } from '../../test/councils.js';
import { brokenAddresses, silentAddresses, silentDirectory } from '../../test/fixed-addresses.js';
import { onEachDatabase } from '../../test/test-site.js';
import { TYPED } from '../../test/walks.js';

/** Goes to the page that asks for the place. */
const toWhere = async (browser: Browser, prefix = ''): Promise<Answer> => {
  const details = await browser.send(await browser.open(`${prefix}/bulky-waste/item`), { item: 'sofa' });
  return browser.send(details, { description: TYPED.description, status: '1' });
};

const byPostcode = (postcode: string) => ({ 'where-way': 'address', 'where-postcode': postcode });

onEachDatabase('finding a place', ({ site }) => {
  it('offers what a postcode finds, and asks for a choice where none was made', async () => {
    const browser = (await site()).browser();
    const choose = await browser.send(await toWhere(browser), byPostcode('ZZ1 1AA'));
    expect(choose).toMatchObject({ heading: 'Select an address', path: '/bulky-waste/where/choose?question=where' });
    expect(choose.text).toContain('Addresses are made up.');
    for (const fields of [{}, { 'where-choice': '999000000009' }]) {
      const none = await browser.submit(choose, fields);
      expect(none).toMatchObject({ status: 422, problems: ['Select an address'] });
      expect(none.title).toMatch(/^Error: /);
      for (const link of none.problemLinks) expect(none.ids).toContain(link.slice(1));
    }
  });

  it('finds a street and leads back to the search from none of these', async () => {
    const browser = (await site()).browser();
    const where = await toWhere(browser);
    const choose = await browser.send(where, {
      'where-way': 'street',
      'where-street': 'mill',
      'where-detail': 'Bridge',
    });
    expect(choose).toMatchObject({ status: 200, heading: 'Select a street' });
    expect((await browser.submit(choose, { 'where-choice': 'none' })).location).toBe('/bulky-waste/where');
    const contact = await browser.send(choose, { 'where-choice': '99900001' });
    expect(contact.path).toBe('/bulky-waste/contact');
  });

  it('takes an address by hand from none of these, and shows it again from check answers', async () => {
    const browser = (await site()).browser();
    const choose = await browser.send(await toWhere(browser), byPostcode('ZZ1 1AA'));
    const manual = await browser.send(choose, { 'where-choice': 'none' });
    expect(manual).toMatchObject({ status: 200, path: '/bulky-waste/where/manual?question=where' });
    const wrong = await browser.submit(manual, { 'where-line1': 'The <Old> Barn' });
    expect(wrong.status).toBe(422);
    expect(wrong.forms.at(-1)?.values['where-line1']).toBe('The <Old> Barn');
    const contact = await browser.send(wrong, { 'where-town': 'Hartwold' });
    expect(contact.path).toBe('/bulky-waste/contact');
    const check = await browser.send(contact);
    expect(check.text).toContain('The <Old> Barn');
    const again = await browser.open('/bulky-waste/where/manual?question=where&change=1');
    expect(again.forms.at(-1)?.values['where-line1']).toBe('The <Old> Barn');
    expect((await browser.submit(again)).location).toBe('/bulky-waste/check');
  });

  it('leads back to the question from a choice that was made already', async () => {
    const browser = (await site()).browser();
    const choose = await browser.send(await toWhere(browser), byPostcode('ZZ1 1AA'));
    await browser.send(choose, { 'where-choice': '999000000001' });
    expect((await browser.get(choose.path)).location).toBe('/bulky-waste/where');
    expect((await browser.submit(choose, { 'where-choice': '999000000001' })).location).toBe('/bulky-waste/where');
  });

  it.each([
    ['ZZ20 1AA', 'It is in the area of Carrow Borough Council', 'Go to the website of Carrow Borough Council'],
    ['ZZ15 1AA', 'it may be in the area of another council', 'Find your local council on GOV.UK'],
    ['ZZ9 9ZZ', 'Royal Mail no longer uses the postcode ZZ9 9ZZ', undefined],
  ])('%s is outside the area: %s', async (postcode, words, link) => {
    const browser = (await site()).browser();
    const choose = await browser.send(await toWhere(browser), byPostcode(postcode));
    expect(choose.status).toBe(200);
    expect(choose.text).toContain(words);
    if (link) expect(choose.links[link]).toMatch(/^https:/);
    expect(Object.keys(choose.links)).toContain('Enter the address by hand');
  });

  it('says nothing of the area of a postcode of ours that has no address', async () => {
    const browser = (await site()).browser();
    const choose = await browser.send(await toWhere(browser), byPostcode('ZZ9 1AA'));
    expect(choose.text).not.toContain('council');
  });

  it('names the other council in Welsh', async () => {
    const browser = (await site({ settings: councilOf('aberwennol') })).browser();
    const choose = await browser.send(await toWhere(browser), byPostcode('ZZ20 1AA'));
    expect(choose.text).toMatch(/Nid yw ZZ20 1AA yn ardal Cyngor Aberwennol/);
  });

  it.each([
    ['fails', brokenAddresses],
    ['never answers', silentAddresses],
    ['never says whose a postcode is (it used to hang the page)', silentDirectory],
  ])('offers the address by hand where the address service %s', async (_how, addresses) => {
    const served = await site({ addresses });
    const browser = served.browser();
    const choose = await browser.send(await toWhere(browser), byPostcode('ZZ15 1AA'));
    expect(choose.status).toBe(200);
    expect(choose.text).toContain('We cannot look up addresses just now.');
    const manual = await browser.open(choose.links['Enter the address by hand'] ?? '');
    const contact = await browser.send(manual, { 'where-line1': 'Old Barn', 'where-town': 'Hartwold' });
    expect(contact.path).toBe('/bulky-waste/contact');
    expect(served.log()).toContain('address lookup failed');
    expect(served.log()).not.toMatch(/Mill Lane|ZZ15/);
  });

  it('says so where the address service goes away between the search and the choice', async () => {
    let isAway = false;
    const { fixedAddresses } = await import('../../test/fixed-addresses.js');
    const addresses = {
      ...fixedAddresses,
      byPostcode: (postcode: string) => (isAway ? brokenAddresses : fixedAddresses).byPostcode(postcode),
    };
    const browser = (await site({ addresses })).browser();
    const choose = await browser.send(await toWhere(browser), byPostcode('ZZ1 1AA'));
    isAway = true;
    const answer = await browser.submit(choose, { 'where-choice': '999000000001' });
    expect(answer.status).toBe(503);
    expect(answer.problems).toBeUndefined();
    expect(answer.text).toContain('We cannot look up addresses just now.');
  });
});

import { repeatsOf } from '../repeats.js';
import type { Check } from '../view.js';

/** Two pages with one id, so that an address could mean either. */
export const duplicatePage: Check = ({ pages }) =>
  repeatsOf(pages, ({ page }) => page.id).map(({ item, first }) => ({
    code: 'duplicate-page',
    where: `${item.where}.id`,
    message: `The page id ${JSON.stringify(item.page.id)} is taken by ${first.where}.`,
    remedy: 'Give this page an id of its own.',
  }));

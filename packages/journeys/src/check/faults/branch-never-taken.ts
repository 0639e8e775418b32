import { repeatsOf } from '../repeats.js';
import type { Check } from '../view.js';

/** A branch that stands after one that always holds, or that repeats the condition of an earlier one. */
export const branchNeverTaken: Check = ({ branches }) => {
  const always = branches
    .filter(({ branch, isLast }) => branch.when === undefined && !isLast)
    .map(({ where }) => ({
      code: 'branch-never-taken',
      where,
      message: 'A branch without a condition always holds, so those after it are never taken.',
      remedy: 'Move it to the end, or give it a condition.',
    }));
  const conditional = branches.filter(({ branch }) => branch.when !== undefined);
  const repeated = repeatsOf(conditional, ({ branch, page }) => `${page.where} ${branch.when}`).map(
    ({ item, first }) => ({
      code: 'branch-never-taken',
      where: `${item.where}.when`,
      message: `${first.where} has the same condition, so this branch is never taken.`,
      remedy: 'Change the condition, or remove the branch.',
    }),
  );
  return [...always, ...repeated];
};

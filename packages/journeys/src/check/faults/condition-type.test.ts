import { testFault } from '../../../test/faults.js';
import { draftPage } from '../../../test/sample-journey.js';

const next = (when: string, says?: string) => ({
  name: when,
  change: (draft: Parameters<typeof draftPage>[0]) => {
    draftPage(draft, 'question', 'agree').next = [{ when, to: 'not-us' }, { to: 'check-answers' }];
  },
  where: says === undefined ? [] : ['pages[8].next[0].when'],
  ...(says === undefined ? {} : { says }),
});

testFault('condition-type', [
  next("features = 'heavy'", "= can't be used on a list"),
  next("item in features and 'sharp' = features", "= can't be used on a list"),
  next("where = 'here'", 'answered(questionId)'),
  next("howMany = '3'", 'a number is compared with a text'),
  next('since = 20261101', 'a date is compared with a number'),
  next("item < 'paint'", "< can't be used on a text"),
  next('item', 'a text stands where'),
  next('not howMany', 'a number stands where'),
  next("item = 'paint' or features", 'a list stands where'),
  next("'paint' in item", 'in needs a list on its right'),
  next("home in ['a']", 'in needs one value on its left'),
  next('agree = 1', 'true or false is compared with a number'),
  next('agree'),
  next('agree = true'),
  next("since >= '2026-11-01' and howMany <= 3"),
  next("applianceType = '2026-11-01'"),
  next("item in ['paint'] or answered(where)"),
]);

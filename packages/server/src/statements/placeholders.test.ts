import { describe, expect, it } from 'vitest';
import { placeholdersIn } from './placeholders.js';

const found = (words: string): readonly string[] =>
  placeholdersIn({ title: { en: 'Title', cy: 'Teitl' }, blocks: [{ paragraph: { en: words, cy: 'Testun' } }] }).map(
    (placeholder) => placeholder.found,
  );

describe('placeholdersIn', () => {
  it.each([
    ['We will answer within [number] days', '[number]'],
    ['Run by {council}', '{council}'],
    ['Run by <name of council>', '<name of council>'],
    ['TODO', 'TODO'],
    ['Tested by tbc', 'tbc'],
    ['The date is to be confirmed', 'to be confirmed'],
    ['Lorem ipsum dolor sit', 'Lorem ipsum'],
    ['Call 0xxx', undefined],
    ['Call XXXX', 'XXXX'],
    ['Tested on ____', '____'],
    ['And so on...', '...'],
    ['Insert your council name', 'Insert your council'],
    ['Run by Your Council', 'Your Council'],
    ['Write to hello@example.com', 'example.com'],
    ['Call 00000 000000', '00000 000000'],
    ['Registration Z0000000', 'Z0000000'],
  ])('%s → %s', (words, placeholder) => {
    expect(found(words)).toEqual(placeholder === undefined ? [] : expect.arrayContaining([placeholder]));
  });

  it.each([
    'A link is [text](https://www.gov.uk/), not a gap',
    'Call 01632 960101 or write to hello@hartwold.example',
    'Your name, your email address and your phone number',
    'Cookies are saved on your phone, tablet or computer',
    'We test at up to 400% zoom: is that enough?',
  ])('leaves alone: %s', (words) => {
    expect(found(words)).toEqual([]);
  });

  it('says where, in which language', () => {
    const page = {
      title: { en: 'Cookies', cy: '[teitl]' },
      blocks: [
        { heading: { en: 'Heading', cy: 'Pennawd' } },
        { table: { caption: { en: 'TBC', cy: 'Tabl' }, head: [], rows: [] } },
      ],
    };
    expect(placeholdersIn(page).map(({ where }) => where)).toEqual(['title.cy', 'blocks.1.table.caption.en']);
  });
});

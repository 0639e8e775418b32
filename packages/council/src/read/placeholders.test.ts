import { describe, expect, it } from 'vitest';
import { placeholderIn } from './placeholders.js';

describe('placeholderIn', () => {
  it.each([
    ['[name of council]', '[name of council]'],
    ['Tested by [...]', '[...]'],
    ['{{ council }}', '{{ council }}'],
    ['<your email>', '<your email>'],
    ['TODO', 'TODO'],
    ['tbc', 'tbc'],
    ['Tested by XXXX', 'XXXX'],
    ['Tested by ____', '____'],
    ['Lorem ipsum dolor', 'Lorem ipsum'],
    ['the digital team of your council', 'your council'],
    ['Your Council', 'Your Council'],
    ['Example Council', 'Example'],
    ['an example text', 'example'],
    ['Insert your name', 'Insert your'],
    ['changeme', 'changeme'],
    ['eich cyngor', 'eich cyngor'],
    ['Cyngor Enghraifft', 'Enghraifft'],
    ['and so on…', '…'],
  ])('finds the placeholder in %j', (text, found) => {
    expect(placeholderIn(text)).toBe(found);
  });

  it.each([
    'Some of our older documents, for example the local plan of 2019, cannot be read by a screen reader.',
    'Ni ellir darllen rhai dogfennau, er enghraifft y cynllun lleol, â darllenydd sgrin.',
    'the digital team, with 3 residents who use a screen reader',
    'Monday to Friday, 9am to 5pm (except bank holidays)',
    'Hygyrchedd: 100% o dudalennau',
    'We replaced the maps in 2025.',
    'accessibility@bristol.gov.uk',
  ])('lets %j pass', (text) => {
    expect(placeholderIn(text)).toBeUndefined();
  });
});

/** Addresses as people write them, made from those that a gazetteer holds. */

const SHORT = new Map(
  Object.entries({
    Road: 'Rd',
    Street: 'St',
    Avenue: 'Ave',
    Lane: 'Ln',
    Drive: 'Dr',
    Close: 'Cl',
    Court: 'Ct',
    Gardens: 'Gdns',
  }),
);

const words = (text) => text.split(' ');

/** Swaps two letters of the longest word. */
const mistyped = (text, below) => {
  const [longest] = words(text)
    .filter((word) => /^\p{L}{5,},?$/u.test(word))
    .sort((a, b) => b.length - a.length);
  if (longest === undefined) return text;
  const at = 1 + below(longest.length - 3);
  const wrong = longest.slice(0, at) + longest[at + 1] + longest[at] + longest.slice(at + 2);
  return text.replace(longest, wrong);
};

const withoutPostcode = ({ lines }) => lines.slice(0, -1).join(', ');

/** How an address is written, by the name of the way. Each gets the address and a source of chances. */
export const WAYS = {
  'as held': ({ label }) => label,
  'capitals, no commas': ({ label }) => label.toUpperCase().replaceAll(',', ''),
  abbreviated: ({ label }) =>
    words(label)
      .map((word) => SHORT.get(word) ?? word)
      .join(' '),
  'a typing error': ({ label }, below) => mistyped(label, below),
  'in another order': ({ lines }) => [...lines.slice(1), lines[0]].join(' '),
  'without its town': ({ lines }) => [...lines.slice(0, -2), lines.at(-1)].join(', '),
  'without its postcode': withoutPostcode,
  'a typing error and no postcode': (address, below) => mistyped(withoutPostcode(address), below),
};

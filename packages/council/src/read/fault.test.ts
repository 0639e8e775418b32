import { describe, expect, it } from 'vitest';
import { formatFault, formatFaults, keyOf, type SettingsFault } from './fault.js';

const FAULT: SettingsFault = {
  code: 'unknown-key',
  key: 'theme.brandColor',
  file: 'council.yml',
  line: 12,
  column: 3,
  message: 'theme.brandColor is not a key of council.yml',
  fix: 'Did you mean brandColour?',
  excerpt: '  brandColor: "#0b4f3c"',
};

describe('keyOf', () => {
  it.each([
    [[], ''],
    [['mode'], 'mode'],
    [['contact', 'address', 2], 'contact.address[2]'],
    [['services', 'report-a-problem', 'handover', 0, 'to'], 'services.report-a-problem.handover[0].to'],
    [['council', 'the name'], 'council."the name"'],
  ])('writes %j as %s', (path, key) => {
    expect(keyOf(path)).toBe(key);
  });
});

describe('formatFault', () => {
  it('shows the place, the message, the line with a mark, and the fix', () => {
    expect(formatFault(FAULT)).toBe(
      [
        'council.yml:12:3 theme.brandColor is not a key of council.yml',
        '  12 |   brandColor: "#0b4f3c"',
        '     |   ^',
        '  Fix: Did you mean brandColour?',
      ].join('\n'),
    );
  });

  it('quotes no line where the file has none', () => {
    expect(formatFault({ ...FAULT, excerpt: '' }).split('\n')).toHaveLength(2);
  });

  it('counts many', () => {
    expect(formatFaults([FAULT, FAULT])).toMatch(/\n\n2 faults\.$/);
    expect(formatFaults([FAULT])).toMatch(/\n\n1 fault\.$/);
  });
});

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { fileSize } from './file-size.js';
import { FileUploadList, type FileUploadListProps } from './index.js';

const drawn = (props: Partial<FileUploadListProps>): string =>
  renderToStaticMarkup(<FileUploadList name="photos" files={[]} {...props} />);

describe('a size', () => {
  test.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [9_940, '9.9 kB'],
    [12_400, '12 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [1_240_000, '1.2 MB'],
    [2_400_000_000, '2.4 GB'],
  ])('of %d is %s', (bytes, text) => {
    expect(fileSize(bytes, '%{count} bytes')).toBe(text);
  });

  test.each([-1, 1.5, Number.NaN])('of %d is refused', (bytes) => {
    expect(() => fileSize(bytes, '')).toThrow(RangeError);
  });
});

test('the first button of the form uploads, so that Enter removes nothing', () => {
  const buttons = drawn({ files: [{ id: '1', name: 'a.jpg' }] }).match(/<button[^>]*>/g) ?? [];
  expect(buttons).toHaveLength(2);
  expect(buttons[0]).toContain('name="upload"');
  expect(buttons[1]).toMatch(/name="remove".*value="1"|value="1".*name="remove"/);
});

test('each remove button says which file it removes', () => {
  expect(drawn({ files: [{ id: '1', name: 'a.jpg' }] })).toContain(
    'Remove<span class="govuk-visually-hidden"> a.jpg</span></button>',
  );
});

test.each([
  [{}, 'govuk-tag--green">Added<'],
  [{ state: 'waiting' }, 'govuk-tag--yellow">Being checked<'],
  [{ state: 'failed' }, 'govuk-tag--red">Not added<'],
  [{ errorMessage: 'Choose another' }, 'govuk-tag--red">Not added<'],
] as const)('a file with %o is tagged', (file, tag) => {
  expect(drawn({ files: [{ id: '1', name: 'a.jpg', ...file }] })).toContain(tag);
});

test.each([
  [{ files: [] }, 'You have not added any files.'],
  [{ files: [{ id: '1', name: 'a' }] }, '1 file<'],
  [{ files: [{ id: '1', name: 'a' }], max: 3 }, '1 of 3 files<'],
  [{ files: [{ id: '1', name: 'a', errorMessage: 'No' }], max: 3 }, '0 of 3 files<'],
  [{ files: [{ id: '1', name: 'a' }], language: 'cy' }, '1 ffeil<'],
] as const)('%o counts what is added', (props, text) => {
  expect(drawn(props)).toContain(text);
});

test('where no more may be added there is no input', () => {
  const html = drawn({ max: 1, files: [{ id: '1', name: 'a' }] });
  expect(html).not.toContain('type="file"');
  expect(html).toContain('Remove one to add another');
});

test('a list of one file asks for one', () => {
  expect(drawn({ max: 1 })).not.toContain(' multiple=');
  expect(drawn({ max: 2 })).toContain(' multiple=');
});

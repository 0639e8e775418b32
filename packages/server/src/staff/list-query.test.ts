import { expect, test } from 'vitest';
import { readListQuery } from './list-query.js';

test('reads text, status and page, and writes them again', () => {
  const query = readListQuery({ text: ' mill lane ', status: 'received', page: '3' });
  expect(query).toMatchObject({ text: 'mill lane', status: 'received', page: 3 });
  expect(query.toQuery()).toBe('?text=mill+lane&status=received&page=3');
  expect(query.toQuery({ page: 1 })).toBe('?text=mill+lane&status=received');
});

test.each([{}, { text: ['a'], status: 'open', page: '-1' }, { page: '0' }, { page: 'x' }, { status: '__proto__' }])(
  '%j is a list of everything, from the first page',
  (query) => {
    expect(readListQuery(query)).toMatchObject({ text: undefined, status: undefined, page: 1 });
    expect(readListQuery(query).toQuery()).toBe('');
  },
);

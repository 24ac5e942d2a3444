import { expect, test } from 'vitest';
import { administrator } from '@mock-api/people';
import { destinationsFor, isWithin } from './destinations';

const marked = (pathname: string) =>
  destinationsFor({ ...administrator, areas: ['MANAGE', 'CERTIFICATES', 'REPORTS'] })
    .filter((destination) => isWithin(pathname, destination))
    .map(({ key }) => key);

test('every page of administration is marked as such', () => {
  expect(marked('/manage/people/0193a000')).toEqual(['manage']);
  expect(marked('/manage/audit')).toEqual(['manage']);
  expect(marked('/manage/data-requests')).toEqual(['manage']);
});

test('a page with a place of its own is marked there and nowhere else', () => {
  expect(marked('/manage/certificates')).toEqual(['register']);
  expect(marked('/manage/certificate-templates/0193a000')).toEqual(['register']);
  expect(marked('/manage/issuing/classes/0193a000')).toEqual(['register']);
  expect(marked('/manage/learner-records')).toEqual(['register']);
  expect(marked('/manage/reports')).toEqual(['reports']);
  expect(marked('/')).toEqual(['home']);
  expect(marked('/courses/so-hoa')).toEqual(['courses']);
});

test('whoever looks after personal data and nothing else is led to its pages', () => {
  const guardian = {
    ...administrator,
    areas: ['MANAGE' as const],
    permissions: ['MANAGE_PERSONAL_DATA' as const],
  };
  expect(destinationsFor(guardian).find(({ key }) => key === 'manage')?.href).toBe(
    '/manage/data-requests',
  );
});

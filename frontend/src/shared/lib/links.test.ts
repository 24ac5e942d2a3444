import { expect, test } from 'vitest';
import { allowedLink } from './links';

test.each([
  ['https://chinhphu.vn/a?b=1#c', 'https://chinhphu.vn/a?b=1#c'],
  ['http://laocai.gov.vn', 'http://laocai.gov.vn'],
  ['mailto:van.thu@laocai.gov.vn', 'mailto:van.thu@laocai.gov.vn'],
  ['  dichvucong.gov.vn/p/home ', 'https://dichvucong.gov.vn/p/home'],
  ['laocai.gov.vn:8443/x', 'https://laocai.gov.vn:8443/x'],
  ['van.thu@laocai.gov.vn', 'mailto:van.thu@laocai.gov.vn'],
])('%s leads to %s', (typed, address) => {
  expect(allowedLink(typed)).toBe(address);
});

test.each([
  '',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'https:laocai.gov.vn',
  'mailto:',
  'hai từ',
  'https://a.vn/"onclick',
  '/noi-bo',
])('%s is not allowed in a document', (typed) => {
  expect(allowedLink(typed)).toBeNull();
});

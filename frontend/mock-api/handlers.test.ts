import { expect, test } from 'vitest';
import description from '../../docs/api/openapi.json';
import { handlers } from './handlers';

/** What the server answers, as "GET /api/units/:", whatever its parameters are called. */
const answered = new Set(
  Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${nameless(path)}`),
  ),
);

/** Addresses the description leaves out: of the demonstration, and of the mock server's own pictures. */
const besides = /^GET \/(api\/demo|mock-media)\//;

test('answers no request that the server does not', () => {
  const asked = handlers.map(({ info }) => `${String(info.method)} ${nameless(String(info.path))}`);
  expect(asked.filter((one) => !besides.test(one) && !answered.has(one))).toEqual([]);
});

function nameless(path: string): string {
  return path.replaceAll(/:\w+|\{\w+\}/g, ':');
}

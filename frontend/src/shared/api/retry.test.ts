import { expect, test, vi } from 'vitest';
import { Problem } from './problem';
import { newId, retrying } from './retry';

const atOnce = () => Promise.resolve();

test('asks again while the server cannot be reached', async () => {
  const request = vi
    .fn()
    .mockRejectedValueOnce(Problem.unreachable())
    .mockRejectedValueOnce(new Problem(503, {}))
    .mockResolvedValue('saved');
  await expect(retrying(request, atOnce)).resolves.toBe('saved');
  expect(request).toHaveBeenCalledTimes(3);
});

test('a refusal is not asked again', async () => {
  const request = vi.fn().mockRejectedValue(new Problem(409, {}));
  await expect(retrying(request, atOnce)).rejects.toMatchObject({ status: 409 });
  expect(request).toHaveBeenCalledTimes(1);
});

test('gives up after a few tries', async () => {
  const request = vi.fn().mockRejectedValue(Problem.unreachable());
  await expect(retrying(request, atOnce)).rejects.toMatchObject({ status: 0 });
  expect(request).toHaveBeenCalledTimes(4);
});

test('ids are made on plain http too', () => {
  const random = Object.getOwnPropertyDescriptor(crypto, 'randomUUID');
  Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
  expect(newId()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  if (random) Object.defineProperty(crypto, 'randomUUID', random);
  else Reflect.deleteProperty(crypto, 'randomUUID');
});

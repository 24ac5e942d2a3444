import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { staff } from '@mock-api/data/staff';
import { server } from '@mock-api/server';
import type { PersonView } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { RoleList } from './RoleList';

function trainer(): PersonView {
  const person = staff.find(({ roles, abilities }) => roles.length > 1 && abilities.length > 3);
  if (person === undefined) throw new Error('The mock server has no trainer');
  return person;
}

test('tells for which units a role holds, since when, and by whom it was granted', async () => {
  const person = trainer();
  const { container } = await renderFeature(<RoleList person={person} />);
  const [first] = screen.getAllByRole('listitem');
  expect(first).toHaveTextContent('Học viên');
  expect(first).toHaveTextContent(`Tại ${person.unit.fullName} và các đơn vị trực thuộc`);
  expect(first).toHaveTextContent('Từ 01/06/2026, do Lê Minh Khôi giao');
  await expectAccessible(container);
});

test('revokes a role only after asking once more', async () => {
  const revoked: unknown[] = [];
  server.use(
    http.delete('/api/people/:id/roles/:grant', ({ params }) => {
      revoked.push(params['grant']);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const person = trainer();
  await renderFeature(<RoleList person={person} />);
  await userEvent.click(screen.getByRole('button', { name: /^Thu hồi vai trò Giảng viên/ }));
  const dialog = await screen.findByRole('dialog');
  expect(revoked).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Thu hồi' }));
  await waitFor(() => expect(revoked).toEqual([person.roles[1]?.grantId]));
});

test('offers no change to those who may not grant roles', async () => {
  await renderFeature(<RoleList person={{ ...trainer(), abilities: [] }} />);
  expect(screen.queryByRole('button')).toBeNull();
});

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetImports } from '@mock-api/data/imports';
import { unitByCode } from '@mock-api/data/units';
import { administrator } from '@mock-api/people';
import { server } from '@mock-api/server';
import { session } from '@mock-api/session';
import { unitChoice } from '@/shared/api/units';
import { expectAccessible, renderFeature } from '@testing/render';
import { NewImport } from './NewImport';

beforeEach(() => session.open(administrator));
afterEach(forgetImports);

const laoCai = unitChoice(unitByCode('15'));
const file = new File(['PK'], 'can-bo.xlsx');
const give = () => userEvent.upload(screen.getByLabelText(/^Chọn tệp hoặc kéo thả vào đây/), file);

test('offers the template, and takes a file for a unit', async () => {
  const onUploaded = vi.fn();
  const { container } = await renderFeature(<NewImport unit={laoCai} onUploaded={onUploaded} />);
  expect(screen.getByRole('link', { name: 'Tải tệp mẫu' })).toHaveAttribute(
    'href',
    '/api/people/imports/template.xlsx',
  );
  await expectAccessible(container);
  await give();
  await waitFor(() => expect(onUploaded).toHaveBeenCalled());
});

test('asks for the unit first', async () => {
  const onUploaded = vi.fn();
  await renderFeature(<NewImport unit={null} onUploaded={onUploaded} />);
  await give();
  expect(await screen.findByText('Chọn đơn vị trước khi chọn tệp')).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Đơn vị' })).toBeInvalid();
  expect(onUploaded).not.toHaveBeenCalled();
});

test('a file that cannot be read is told at the file', async () => {
  server.use(
    http.post('/api/people/imports', () =>
      HttpResponse.json(
        { status: 400, code: 'tabular.unreadable', title: 'Không đọc được tệp này.' },
        { status: 400, headers: { 'content-type': 'application/problem+json' } },
      ),
    ),
  );
  await renderFeature(<NewImport unit={laoCai} onUploaded={() => undefined} />);
  await give();
  expect(await screen.findByRole('alert')).toHaveTextContent('Không đọc được tệp này.');
});

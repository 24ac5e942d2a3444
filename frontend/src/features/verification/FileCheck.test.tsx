import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { server } from '@mock-api/server';
import { expectAccessible, renderFeature } from '@testing/render';
import { FileCheck } from './FileCheck';

const fingerprint = 'ab12'.repeat(16);

async function drop(code: string, told: object = {}) {
  server.use(
    http.post('/api/verification/file', () =>
      HttpResponse.json(
        {
          type: `/problems/${code}`,
          title: 'Không phải giấy của hệ thống',
          status: 404,
          code,
          ...told,
        },
        { status: 404 },
      ),
    ),
  );
  const onResult = vi.fn();
  const { container } = await renderFeature(<FileCheck onResult={onResult} />);
  await userEvent.upload(
    screen.getByLabelText(/^Thả tệp PDF/),
    new File(['%PDF'], 'giay.pdf', { type: 'application/pdf' }),
  );
  return { container, onResult };
}

test('a file that others signed is told as unaltered and not ours, by the name it gives itself', async () => {
  const { container, onResult } = await drop('certification.file-signed-elsewhere', {
    subject: 'CN=Học viện khác,C=VN',
    fingerprint,
  });
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Không phải giấy chứng nhận do hệ thống này cấp',
  );
  expect(screen.getByText('CN=Học viện khác,C=VN')).toBeVisible();
  expect(document.activeElement).toContainElement(screen.getByRole('alert'));
  expect(screen.getByText('Tên ghi trong chứng thư số')).toBeVisible();
  expect(screen.getByText(fingerprint)).toBeVisible();
  expect(onResult).not.toHaveBeenCalledWith(expect.objectContaining({ found: true }));
  await expectAccessible(container);
});

test('a file of our key that the register does not know is not to be relied on', async () => {
  await drop('certification.file-not-registered', { subject: 'CN=Hocso', fingerprint });
  expect(await screen.findByRole('alert')).toHaveTextContent('Không có trong sổ cấp chứng nhận');
});

test('of any other file it is said at the field that it is no certificate', async () => {
  await drop('certification.unknown-file');
  expect(await screen.findByRole('alert')).toHaveTextContent('Không phải giấy của hệ thống');
  expect(screen.queryByText('Tên ghi trong chứng thư số')).toBeNull();
});

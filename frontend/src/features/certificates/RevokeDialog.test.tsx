import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { certificates } from '@mock-api/data/certificates';
import { server } from '@mock-api/server';
import type { CertificateView } from '@/shared/api/schema';
import { renderFeature } from '@testing/render';
import { RevokeDialog } from './RevokeDialog';

function validCertificate(): CertificateView {
  const certificate = certificates.find(({ state }) => state === 'VALID');
  if (certificate === undefined) throw new Error('The mock server has no valid certificate');
  return certificate;
}

test('asks for a reason and for the register number before anything is sent', async () => {
  const onClose = vi.fn();
  await renderFeature(<RevokeDialog certificate={validCertificate()} onClose={onClose} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Thu hồi vĩnh viễn' }));
  const summary = await screen.findByRole('alert');
  expect(summary).toHaveTextContent('Nhập lý do thu hồi');
  expect(summary).toHaveTextContent('Gõ đúng số vào sổ');
  expect(onClose).not.toHaveBeenCalled();
});

test('sends the reason once the register number is typed', async () => {
  const certificate = validCertificate();
  const reasons: unknown[] = [];
  server.use(
    http.post('/api/certificates/:id/revocation', async ({ request }) => {
      reasons.push(await request.json());
      return HttpResponse.json<CertificateView>({ ...certificate, state: 'REVOKED' });
    }),
  );
  const onClose = vi.fn();
  await renderFeature(<RevokeDialog certificate={certificate} onClose={onClose} />);
  await userEvent.type(await screen.findByLabelText('Lý do thu hồi'), ' Cấp nhầm người học ');
  await userEvent.type(
    screen.getByLabelText(`Gõ số vào sổ ${certificate.registerNumber} để xác nhận`),
    certificate.registerNumber,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Thu hồi vĩnh viễn' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(reasons).toEqual([{ reason: 'Cấp nhầm người học' }]);
});

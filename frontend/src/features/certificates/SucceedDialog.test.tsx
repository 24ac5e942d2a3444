import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { certificates } from '@mock-api/data/certificates';
import type { CertificateView } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { SucceedDialog } from './SucceedDialog';

function validCertificate(): CertificateView {
  const certificate = certificates.find(({ state }) => state === 'VALID');
  if (certificate === undefined) throw new Error('The mock server has no valid certificate');
  return certificate;
}

test('offers what the certificate allows, and no renewal of one that never ends', async () => {
  const { baseElement } = await renderFeature(
    <SucceedDialog certificate={validCertificate()} onClose={vi.fn()} />,
  );
  expect(await screen.findAllByRole('radio')).toHaveLength(2);
  await expectAccessible(baseElement);
});

test('issues another one for a stated reason', async () => {
  const onClose = vi.fn();
  await renderFeature(<SucceedDialog certificate={validCertificate()} onClose={onClose} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Cấp giấy mới' }));
  expect(screen.getAllByText('Nhập lý do, ít nhất 5 ký tự').length).toBeGreaterThan(0);
  await userEvent.type(screen.getByLabelText(/^Lý do/), 'Bản giấy bị thất lạc');
  await userEvent.click(screen.getByRole('button', { name: 'Cấp giấy mới' }));
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
});

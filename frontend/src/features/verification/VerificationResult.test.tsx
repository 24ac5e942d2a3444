import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { certificates, verificationOf } from '@mock-api/data/certificates';
import type { VerificationView } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { VerificationResult } from './VerificationResult';

function verified(state: VerificationView['state']): VerificationView {
  const certificate = certificates.find((one) => one.state === state);
  if (certificate === undefined) throw new Error(`The mock server has no ${state} certificate`);
  return verificationOf(certificate);
}

test('says in words that a certificate is valid', async () => {
  const { container } = await renderFeature(<VerificationResult result={verified('VALID')} />);
  expect(screen.getByRole('status')).toHaveTextContent('Giấy chứng nhận có hiệu lực');
  await expectAccessible(container);
});

test('shows every field that is printed on the paper', async () => {
  const result = verified('VALID');
  await renderFeature(<VerificationResult result={result} />);
  const paper = within(screen.getByRole('article'));
  for (const printed of [
    result.holderName,
    result.unitName ?? '',
    result.position ?? '',
    result.courseTitle,
    result.number,
    result.registerNumber,
    result.issuerName,
    `${result.signerTitle}: ${result.signerName ?? ''}`,
  ]) {
    expect(paper.getByText(printed)).toBeInTheDocument();
  }
});

test('says when and why a certificate was revoked', async () => {
  const result = verified('REVOKED');
  await renderFeature(<VerificationResult result={result} />);
  const verdict = screen.getByRole('status');
  expect(verdict).toHaveTextContent('Giấy chứng nhận đã bị thu hồi');
  expect(verdict).toHaveTextContent('02/11/2026 10:20');
  expect(verdict).toHaveTextContent(result.revocationReason ?? 'a reason');
});

test('warns of a file that was changed after signing, though the certificate is valid', async () => {
  await renderFeature(
    <VerificationResult
      result={{ ...verified('VALID'), fileMatches: false, signatureValid: false }}
    />,
  );
  expect(screen.getByRole('status')).toHaveTextContent('Tệp này không đáng tin cậy');
  const findings = screen.getByRole('list', { name: 'Kết quả kiểm tra tệp' });
  expect(findings).toHaveTextContent('Tệp không trùng với bản đã cấp');
  expect(findings).toHaveTextContent('không mang chữ ký số còn nguyên vẹn');
});

test('admits that the key is an internal one', async () => {
  await renderFeature(<VerificationResult result={verified('VALID')} />);
  expect(screen.getByText(/khóa ký nội bộ của hệ thống/)).toBeInTheDocument();
});

test('leads from a replaced certificate to the one that counts', async () => {
  await renderFeature(
    <VerificationResult
      result={{
        ...verified('VALID'),
        state: 'REPLACED',
        replacedAt: '2026-11-02T03:20:00Z',
        replacedBy: 'HS-2026-7K3M-Q9TX-4',
      }}
    />,
  );
  const verdict = screen.getByRole('status');
  expect(verdict).toHaveTextContent('Giấy chứng nhận đã được thay bằng giấy mới');
  expect(within(verdict).getByRole('link')).toHaveAttribute('href', '/verify/HS-2026-7K3M-Q9TX-4');
});

test('says until when an expired certificate counted', async () => {
  await renderFeature(
    <VerificationResult
      result={{ ...verified('VALID'), state: 'EXPIRED', expiresOn: '2026-10-31' }}
    />,
  );
  expect(screen.getByRole('status')).toHaveTextContent('Có giá trị đến hết ngày 31/10/2026');
});

test('of a number whose code was forged it does not say that the paper is valid', async () => {
  await renderFeature(<VerificationResult result={verified('VALID')} forged />);
  const verdict = screen.getByRole('status');
  expect(verdict).toHaveTextContent('Số hiệu có thật, chưa chắc giấy là thật');
  expect(verdict).not.toHaveTextContent('Giấy chứng nhận có hiệu lực');
});

test('that a certificate was revoked outweighs a forged code', async () => {
  await renderFeature(<VerificationResult result={verified('REVOKED')} forged />);
  expect(screen.getByRole('status')).toHaveTextContent('Giấy chứng nhận đã bị thu hồi');
});

import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { today } from '@/shared/lib/dates';
import { renderFeature } from '@testing/render';
import { TermByCode } from './OfflineResult';

test('a code whose last day has passed is told as expired, also without a network', async () => {
  await renderFeature(<TermByCode expiresOn="2020-05-31" />);
  expect(screen.getByText('Theo mã QR, giấy đã hết thời hạn sau ngày 31/05/2020.')).toBeVisible();
});

test('on its last day it still counts', async () => {
  await renderFeature(<TermByCode expiresOn={today()} />);
  expect(screen.getByText(/giấy có giá trị đến hết ngày/)).toBeVisible();
});

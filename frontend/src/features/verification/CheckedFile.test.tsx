import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { certificates, verificationOf } from '@mock-api/data/certificates';
import { renderFeature } from '@testing/render';
import { CheckedFile } from './CheckedFile';

test('what a file came to takes focus, and so comes into sight', async () => {
  const [certificate] = certificates;
  if (certificate === undefined) throw new Error('The mock server has no certificate');
  await renderFeature(
    <CheckedFile
      result={{ ...verificationOf(certificate), fileMatches: true, signatureValid: true }}
    />,
  );
  expect(document.activeElement).toContainElement(screen.getByRole('status'));
});

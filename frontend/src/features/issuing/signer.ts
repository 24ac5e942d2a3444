import type { IssuingForm } from '@/shared/api/schema';

/** Title and name of who signs, as far as they are known. */
export function signerOf({ signerTitle, signerName }: IssuingForm): string {
  return signerName === undefined ? signerTitle : `${signerTitle} ${signerName}`;
}

import type { VerificationView } from '@/shared/api/schema';
import { VerificationResult } from './VerificationResult';

/** What checking a file came to. It takes focus when it appears, since on a phone it stands below the screen. */
export function CheckedFile({ result }: { result: VerificationView }) {
  return (
    <div ref={focus} tabIndex={-1}>
      <VerificationResult result={result} />
    </div>
  );
}

function focus(element: HTMLElement | null) {
  element?.focus();
}

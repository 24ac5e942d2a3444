import type { VerificationView } from '@/shared/api/schema';
import { intoSight } from './intoSight';
import { VerificationResult } from './VerificationResult';
import classes from './verification.module.css';

/** What checking a file came to. It takes focus when it appears, since on a phone it stands below the screen. */
export function CheckedFile({ result }: { result: VerificationView }) {
  return (
    <div ref={intoSight} tabIndex={-1} className={classes.checked}>
      <VerificationResult result={result} />
    </div>
  );
}

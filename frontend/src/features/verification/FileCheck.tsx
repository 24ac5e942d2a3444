import { useTranslation } from 'react-i18next';
import type { VerificationView } from '@/shared/api/schema';
import { wordsFor } from '@/shared/api/problem';
import { FileDrop } from '@/ui/FileDrop/FileDrop';
import { NotIssuedHere, strangerIn } from './NotIssuedHere';
import { useVerifyFile } from './verification.queries';
import classes from './verification.module.css';

const megabyte = 1024 * 1024;
const largest = 12;

interface FileCheckProps {
  onResult: (result: VerificationView | null) => void;
}

/** Takes the PDF of a certificate and has it compared with the one that was issued. */
export function FileCheck({ onResult }: FileCheckProps) {
  const { t } = useTranslation('verification');
  const verify = useVerifyFile();
  const tooLarge = (verify.variables?.size ?? 0) > largest * megabyte;
  const stranger = strangerIn(verify.error);
  return (
    <div className={classes.check}>
      <FileDrop
        label={verify.isPending ? t('file.busy') : t('file.label')}
        hint={t('file.hint', { largest })}
        accept="application/pdf,.pdf"
        busy={verify.isPending}
        error={
          verify.isError && stranger === undefined
            ? tooLarge
              ? t('file.tooLarge', { largest })
              : wordsFor(verify.error)
            : undefined
        }
        onFile={(file) => {
          onResult(null);
          verify.mutate(file, { onSuccess: onResult });
        }}
      />
      {stranger !== undefined && <NotIssuedHere {...stranger} />}
    </div>
  );
}

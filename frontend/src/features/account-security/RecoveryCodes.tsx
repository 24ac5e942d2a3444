import { IconCopy, IconDownload, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import classes from './security.module.css';

interface RecoveryCodesProps {
  codes: readonly string[];
  action: string;
  onDone: () => void;
}

/** Codes that are shown this once: to be copied, kept as a file, or printed. */
export function RecoveryCodes({ codes, action, onDone }: RecoveryCodesProps) {
  const { t } = useTranslation('account-security');
  const text = [t('recovery.fileTitle'), ...codes].join('\n');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => toast(t('recovery.copied')),
      () => toastProblem(t('recovery.notCopied')),
    );
  return (
    <div className={classes.form}>
      <Notice tone="warning" title={t('recovery.once')}>
        {t('recovery.keep')}
      </Notice>
      <div className={classes.sheet}>
        <p className={classes.sheetTitle}>{t('recovery.fileTitle')}</p>
        <ul className={classes.codes} aria-label={t('recovery.title')}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </div>
      <div className={classes.actions}>
        <Button tone="secondary" size="small" icon={<IconCopy />} onClick={() => void copy()}>
          {t('recovery.copy')}
        </Button>
        <Button tone="secondary" size="small" icon={<IconDownload />} onClick={() => save(text)}>
          {t('recovery.download')}
        </Button>
        <Button tone="secondary" size="small" icon={<IconPrinter />} onClick={() => window.print()}>
          {t('recovery.print')}
        </Button>
      </div>
      <Button wide onClick={onDone}>
        {action}
      </Button>
    </div>
  );
}

function save(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text, '\n'], { type: 'text/plain;charset=utf-8' }));
  link.download = 'hocso-recovery-codes.txt';
  link.click();
  URL.revokeObjectURL(link.href);
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { RequestView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { Button } from '@/ui/Button/Button';
import { DialogActions } from '@/ui/Dialog/Dialog';
import { TextField } from '@/ui/Field/TextField';
import { Link } from '@/ui/Link/Link';
import { Notice } from '@/ui/Notice/Notice';
import { toast } from '@/ui/Toast/toasts';
import { useCompleteRequest } from './personalData.queries';
import classes from './personalData.module.css';

interface CompletionStepProps {
  request: RequestView;
  onDone: () => void;
}

/** Says that a correction is made, or erases; what cannot be taken back asks for the name to be typed. */
export function CompletionStep({ request, onDone }: CompletionStepProps) {
  const { t } = useTranslation('personal-data');
  const complete = useCompleteRequest(request.id);
  const [typed, setTyped] = useState('');
  const { kind, accountId, fullName = '' } = request;
  const erasing = kind === 'ERASURE';
  const missing = erasing && typed.trim() !== fullName;
  const act = () =>
    complete.mutate(undefined, {
      onSuccess: () => {
        toast(t(`completion.${kind}.done`));
        onDone();
      },
    });
  return (
    <div className={classes.stack}>
      {complete.error !== null && <Notice tone="danger">{wordsFor(complete.error)}</Notice>}
      {erasing ? (
        <Notice tone="warning" title={t('completion.ERASURE.title')}>
          {t('completion.ERASURE.what')}
        </Notice>
      ) : (
        <p>
          {t('completion.CORRECTION.what')}{' '}
          <Link href={paths.person(accountId)}>{t('completion.CORRECTION.person')}</Link>
        </p>
      )}
      {erasing && (
        <TextField
          id="erasure-name"
          label={t('completion.typeName', { name: fullName })}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
        />
      )}
      <DialogActions>
        <Button
          tone={erasing ? 'danger' : 'primary'}
          busy={complete.isPending}
          unavailable={missing ? t('completion.typeFirst', { name: fullName }) : undefined}
          onClick={act}
        >
          {t(`completion.${kind}.action`)}
        </Button>
        <Button tone="quiet" onClick={onDone}>
          {t('completion.later')}
        </Button>
      </DialogActions>
    </div>
  );
}

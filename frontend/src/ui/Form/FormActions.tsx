import { useTranslation } from 'react-i18next';
import { Button } from '../Button/Button';
import classes from './FormActions.module.css';

interface FormActionsProps {
  action: string;
  busy: boolean;
  tone?: 'primary' | 'danger';
  onCancel?: () => void;
}

/** The end of a form: the button that sends it, and the way out. */
export function FormActions({ action, busy, tone = 'primary', onCancel }: FormActionsProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={classes.actions}>
      <Button type="submit" tone={tone} busy={busy}>
        {action}
      </Button>
      {onCancel !== undefined && (
        <Button tone="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      )}
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { Button } from '../Button/Button';
import { Dialog, DialogActions } from '../Dialog/Dialog';

interface LeaveDialogProps {
  asking: boolean;
  onStay: () => void;
  onLeave: () => void;
}

/** Asks before unsaved work is left behind; staying is the answer offered first. */
export function LeaveDialog({ asking, onStay, onLeave }: LeaveDialogProps) {
  const { t } = useTranslation('ui');
  return (
    <Dialog title={t('leave.title')} opened={asking} onClose={onStay} size="small">
      <p>{t('leave.lead')}</p>
      <DialogActions>
        <Button onClick={onStay}>{t('leave.stay')}</Button>
        <Button tone="secondary" onClick={onLeave}>
          {t('leave.go')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

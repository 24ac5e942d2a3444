import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import { formatTime } from '@/shared/lib/dates';
import type { SaveState } from '@/shared/lib/savingDesk';
import { Button } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';
import type { DesignDesk, KeptTemplate } from './designDesk';
import classes from './Designer.module.css';

interface SaveNoticesProps {
  save: SaveState<KeptTemplate>;
  desk: DesignDesk;
}

/** Why the work is not saved, and the ways on: after somebody else's change nothing is overwritten unasked. */
export function SaveNotices({ save, desk }: SaveNoticesProps) {
  const { t } = useTranslation('certificate-templates');
  if (save.kind === 'REFUSED')
    return (
      <Notice
        tone="danger"
        title={t('save.refusedTitle')}
        action={
          <Button tone="secondary" size="small" onClick={() => void desk.saving.flush()}>
            {t('save.now')}
          </Button>
        }
      >
        {wordsFor(save.error)}
      </Notice>
    );
  if (save.kind === 'CONFLICT')
    return (
      <Notice
        tone="warning"
        title={t('conflict.title')}
        action={
          <span className={classes.choice}>
            <Button size="small" onClick={() => desk.takeTheirs()}>
              {t('conflict.takeTheirs')}
            </Button>
            <Button tone="secondary" size="small" onClick={() => void desk.saving.keepMine()}>
              {t('conflict.keepMine')}
            </Button>
          </span>
        }
      >
        {t('conflict.lead', { time: formatTime(save.theirs.updatedAt) })}
      </Notice>
    );
  return null;
}

import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import classes from './records.module.css';

/** What the reader has earned, to take along to another agency's system. */
export function RecordCard() {
  const { t } = useTranslation('learner-records');
  return (
    <Card title={t('own.title')} lead={t('own.lead')}>
      <div className={classes.stack}>
        <p className={classes.under}>{t('own.how')}</p>
        <div>
          <ButtonLink
            href="/api/learner-records/mine"
            tone="secondary"
            icon={<IconDownload />}
            download
          >
            {t('own.action')}
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}

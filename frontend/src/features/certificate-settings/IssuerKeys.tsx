import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { Table } from '@/ui/Table/Table';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { DateText } from '@/ui/Values/DateText';
import { ownKeysQuery, useRotateKeys } from './certificateSettings.queries';
import classes from './certificateSettings.module.css';

/** Enough of a key's name to tell it from the others. */
const shown = 12;

/** The keys that sign codes on paper and badges, for those who administer the whole installation; nothing for others. */
export function IssuerKeys() {
  const { t } = useTranslation('certificate-settings');
  const { data: keys } = useQuery(ownKeysQuery);
  const rotate = useRotateKeys();
  const [asking, setAsking] = useState(false);
  const rotateNow = () =>
    rotate.mutate(undefined, {
      onSuccess: () => toast(t('keys.done')),
      onError: (error) => toastProblem(wordsFor(error)),
      onSettled: () => setAsking(false),
    });
  if (keys === undefined) return null;
  return (
    <Card title={t('keys.title')} lead={t('keys.lead')}>
      <div className={classes.stack}>
        <Table
          caption={t('keys.title')}
          quietCaption
          stacks
          rows={keys}
          keyOf={({ kid }) => kid}
          columns={[
            { key: 'use', label: t('keys.use'), cell: ({ use }) => t(`keys.uses.${use}`) },
            {
              key: 'kid',
              label: t('keys.kid'),
              cell: ({ kid }) => <code>{kid.slice(0, shown)}…</code>,
            },
            {
              key: 'createdAt',
              label: t('keys.created'),
              cell: ({ createdAt }) => <DateText at={createdAt} />,
            },
            {
              key: 'state',
              label: t('keys.state'),
              cell: ({ retiredAt }) =>
                retiredAt === undefined ? (
                  <StatusBadge tone="success">{t('keys.signs')}</StatusBadge>
                ) : (
                  <>
                    {t('keys.retired')} <DateText at={retiredAt} />
                  </>
                ),
            },
          ]}
        />
        <div>
          <Button
            tone="secondary"
            size="small"
            icon={<IconRefresh />}
            onClick={() => setAsking(true)}
          >
            {t('keys.rotate')}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        opened={asking}
        title={t('keys.ask')}
        action={t('keys.rotate')}
        busy={rotate.isPending}
        onClose={() => setAsking(false)}
        onConfirm={rotateNow}
      >
        {t('keys.what')}
      </ConfirmDialog>
    </Card>
  );
}

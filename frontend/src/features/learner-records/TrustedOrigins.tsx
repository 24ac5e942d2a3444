import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { TrustedOriginView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { Table } from '@/ui/Table/Table';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { DateText } from '@/ui/Values/DateText';
import { NameOriginDialog } from './NameOriginDialog';
import { originsQuery, useForgetOrigin } from './records.queries';
import classes from './records.module.css';

/** The installations whose records are believed, for those who administer the whole of this one; nothing for others. */
export function TrustedOrigins() {
  const { t } = useTranslation('learner-records');
  const { data: origins } = useQuery(originsQuery);
  const forget = useForgetOrigin();
  const [naming, setNaming] = useState(false);
  const [leaving, setLeaving] = useState<TrustedOriginView>();
  if (origins === undefined) return null;
  const forgetNow = ({ fingerprint, name }: TrustedOriginView) =>
    forget.mutate(fingerprint, {
      onSuccess: () => toast(t('origins.dropped', { name })),
      onError: (error) => toastProblem(wordsFor(error)),
      onSettled: () => setLeaving(undefined),
    });
  return (
    <Card title={t('origins.title')} lead={t('origins.lead')}>
      <div className={classes.stack}>
        {origins.length === 0 ? (
          <p className={classes.under}>{t('origins.none')}</p>
        ) : (
          <Table
            caption={t('origins.title')}
            quietCaption
            stacks
            rows={origins}
            keyOf={({ fingerprint }) => fingerprint}
            columns={[
              {
                key: 'name',
                label: t('origins.name'),
                cell: ({ name, address }) => (
                  <span>
                    {name}
                    <span className={classes.under}>{address}</span>
                  </span>
                ),
              },
              {
                key: 'key',
                label: t('origins.fingerprint'),
                cell: ({ fingerprint }) => <code className={classes.long}>{fingerprint}</code>,
              },
              {
                key: 'since',
                label: t('origins.since'),
                cell: ({ namedAt }) => <DateText at={namedAt} />,
              },
              {
                key: 'acts',
                label: t('column.actions'),
                cell: (origin) => (
                  <Button
                    tone="quiet"
                    size="small"
                    aria-label={t('origins.dropOf', { name: origin.name })}
                    onClick={() => setLeaving(origin)}
                  >
                    {t('origins.drop')}
                  </Button>
                ),
              },
            ]}
          />
        )}
        <div>
          <Button tone="secondary" size="small" icon={<IconPlus />} onClick={() => setNaming(true)}>
            {t('origins.add')}
          </Button>
        </div>
      </div>
      {naming && <NameOriginDialog onClose={() => setNaming(false)} />}
      <ConfirmDialog
        opened={leaving !== undefined}
        title={t('origins.ask', { name: leaving?.name })}
        action={t('origins.drop')}
        tone="danger"
        busy={forget.isPending}
        onClose={() => setLeaving(undefined)}
        onConfirm={() => leaving !== undefined && forgetNow(leaving)}
      >
        {t('origins.what')}
      </ConfirmDialog>
    </Card>
  );
}

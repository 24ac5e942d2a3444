import { useSuspenseQuery } from '@tanstack/react-query';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { CopyView } from '@/shared/api/schema';
import { formatBytes, formatDayTime } from '@/shared/lib/dates';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Row, Rows } from '@/ui/Rows/Rows';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { DateText } from '@/ui/Values/DateText';
import { copiesQuery, useRequestCopy } from './personalData.queries';
import classes from './personalData.module.css';

const underWay = (copies: readonly CopyView[] | undefined) =>
  copies?.some(({ state }) => state === 'REQUESTED') ?? false;

/** A whole copy to take along, made in the background. */
export function CopiesCard() {
  const { t } = useTranslation('personal-data');
  const { data: copies } = useSuspenseQuery({
    ...copiesQuery,
    refetchInterval: ({ state }) => underWay(state.data) && 5_000,
  });
  const request = useRequestCopy();
  const ask = () =>
    request.mutate(undefined, {
      onSuccess: () => toast(t('copy.requested')),
      onError: (error) => toastProblem(wordsFor(error)),
    });
  return (
    <Card title={t('copy.title')} lead={t('copy.lead')}>
      <div className={classes.stack}>
        {copies.length === 0 ? (
          <p className={classes.under}>{t('copy.none')}</p>
        ) : (
          <Rows>
            {copies.map((copy) => (
              <CopyRow key={copy.id} copy={copy} />
            ))}
          </Rows>
        )}
        <div>
          <Button
            tone="secondary"
            busy={request.isPending}
            unavailable={underWay(copies) ? t('copy.underWay') : undefined}
            onClick={ask}
          >
            {t('copy.ask')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function CopyRow({ copy: { id, state, requestedAt, expiresAt, bytes } }: { copy: CopyView }) {
  const { t } = useTranslation('personal-data');
  return (
    <Row align="start">
      <div className={classes.words}>
        <span>
          {t('copy.of')} <DateText at={requestedAt} time />
        </span>
        {state === 'READY' && expiresAt !== undefined && (
          <span className={classes.under}>{t('copy.until', { at: formatDayTime(expiresAt) })}</span>
        )}
      </div>
      {state === 'READY' ? (
        <ButtonLink
          href={`/api/me/personal-data/copies/${id}/file`}
          size="small"
          icon={<IconDownload />}
          download
        >
          {bytes === undefined ? t('copy.take') : t('copy.takeSize', { size: formatBytes(bytes) })}
        </ButtonLink>
      ) : (
        <StatusBadge tone={state === 'FAILED' ? 'danger' : 'info'}>
          {t(`copy.state.${state}`)}
        </StatusBadge>
      )}
    </Row>
  );
}

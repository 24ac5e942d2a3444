import { useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { RequestView } from '@/shared/api/schema';
import { formatDayTime } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Dialog } from '@/ui/Dialog/Dialog';
import { Row, Rows } from '@/ui/Rows/Rows';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { MakeRequestForm } from './MakeRequestForm';
import { RequestAnswer } from './RequestAnswer';
import { RequestState } from './RequestState';
import { ownRequestsQuery, useWithdrawRequest } from './personalData.queries';
import classes from './personalData.module.css';

/** What the reader asked to have corrected or erased, and what became of it. */
export function OwnRequestsCard() {
  const { t } = useTranslation('personal-data');
  const { data: requests } = useSuspenseQuery(ownRequestsQuery);
  const [asking, setAsking] = useState(false);
  return (
    <Card title={t('requests.title')} lead={t('requests.lead')}>
      <div className={classes.stack}>
        {requests.length === 0 ? (
          <p className={classes.under}>{t('requests.none')}</p>
        ) : (
          <Rows>
            {requests.map((request) => (
              <OwnRequest key={request.id} request={request} />
            ))}
          </Rows>
        )}
        <div>
          <Button tone="secondary" onClick={() => setAsking(true)}>
            {t('requests.make')}
          </Button>
        </div>
      </div>
      <Dialog title={t('requests.make')} opened={asking} onClose={() => setAsking(false)}>
        <MakeRequestForm onDone={() => setAsking(false)} />
      </Dialog>
    </Card>
  );
}

function OwnRequest({ request }: { request: RequestView }) {
  const { t } = useTranslation('personal-data');
  const withdraw = useWithdrawRequest();
  const { id, kind, state, wish, requestedAt, dueAt } = request;
  const withdrawNow = () =>
    withdraw.mutate(id, {
      onSuccess: () => toast(t('requests.withdrawn')),
      onError: (error) => toastProblem(wordsFor(error)),
    });
  return (
    <Row align="start">
      <div className={classes.words}>
        <strong>{t(`kind.${kind}`)}</strong>
        <span className={classes.under}>
          {t('requests.sent', { at: formatDayTime(requestedAt) })}
          {dueAt !== undefined &&
            ` · ${t(state === 'OPEN' ? 'requests.answerBy' : 'requests.doneBy', { at: formatDayTime(dueAt) })}`}
        </span>
        {wish !== undefined && <p className={classes.quote}>{wish}</p>}
        <RequestAnswer request={request} />
      </div>
      <RequestState state={state} />
      {(state === 'OPEN' || state === 'ACCEPTED') && (
        <Button size="small" tone="secondary" busy={withdraw.isPending} onClick={withdrawNow}>
          {t('requests.withdraw')}
        </Button>
      )}
    </Row>
  );
}

import { useTranslation } from 'react-i18next';
import type { RequestView } from '@/shared/api/schema';
import { Dialog } from '@/ui/Dialog/Dialog';
import { Facts } from '@/ui/Facts/Facts';
import { DateText } from '@/ui/Values/DateText';
import { AnswerForm } from './AnswerForm';
import { CompletionStep } from './CompletionStep';
import { RequestAnswer } from './RequestAnswer';
import { DueDate, RequestState } from './RequestState';
import classes from './personalData.module.css';

interface RequestDialogProps {
  request: RequestView | undefined;
  onClose: () => void;
}

/** One request with its next step: to answer, and after accepting to do what was asked. */
export function RequestDialog({ request, onClose }: RequestDialogProps) {
  const { t } = useTranslation('personal-data');
  return (
    <Dialog
      title={request === undefined ? '' : t(`kind.${request.kind}`)}
      opened={request !== undefined}
      onClose={onClose}
    >
      {request && <Request request={request} onClose={onClose} />}
    </Dialog>
  );
}

function Request({ request, onClose }: { request: RequestView; onClose: () => void }) {
  const { t } = useTranslation('personal-data');
  const { state, fullName, requestedAt, wish, doneAt } = request;
  return (
    <div className={classes.stack}>
      <div className={classes.facts}>
        <Facts
          facts={[
            { term: t('queue.person'), detail: fullName ?? t('queue.erased') },
            { term: t('queue.state'), detail: <RequestState state={state} /> },
            { term: t('queue.requested'), detail: <DateText at={requestedAt} time /> },
            doneAt === undefined
              ? { term: t('queue.due'), detail: <DueDate request={request} /> }
              : { term: t('queue.done'), detail: <DateText at={doneAt} time /> },
          ]}
        />
      </div>
      {wish !== undefined && (
        <div>
          <p className={classes.under}>{t('queue.wish')}</p>
          <p className={classes.quote}>{wish}</p>
        </div>
      )}
      <RequestAnswer request={request} />
      {state === 'OPEN' && <AnswerForm request={request} onDone={onClose} />}
      {state === 'ACCEPTED' && <CompletionStep request={request} onDone={onClose} />}
    </div>
  );
}

import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { QuestionImportTakingBack, QuestionImportView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { Button } from '@/ui/Button/Button';
import { Dialog, DialogActions } from '@/ui/Dialog/Dialog';
import { Link } from '@/ui/Link/Link';
import { Notice } from '@/ui/Notice/Notice';
import { toastProblem } from '@/ui/Toast/toasts';
import { takingBackQuery, useTakeBackQuestions } from './exchange.queries';
import classes from './question-exchange.module.css';

/** What was done is where one goes on from: the button is gone when nothing is left to take back. */
const focus = (result: HTMLElement | null) => result?.focus();

/** Takes what an import added out of the bank again, as far as nobody did anything with it; what stays is told before and after. */
export function TakeBackQuestionImport({ view }: { view: QuestionImportView }) {
  const { t } = useTranslation('question-exchange');
  const [asking, setAsking] = useState(false);
  const takeBack = useTakeBackQuestions(view.id);
  const confirm = () =>
    takeBack.mutate(undefined, {
      onSettled: () => setAsking(false),
      onError: (error) => toastProblem(wordsFor(error)),
    });
  const done = takeBack.data;
  return (
    <div className={classes.stack}>
      {done !== undefined && (
        <div ref={focus} tabIndex={-1}>
          <Notice tone="success" title={t('takeBack.done', { count: done.questions })}>
            {done.topics > 0 && <p>{t('takeBack.topics', { count: done.topics })}</p>}
            <Staying staying={done.staying} />
          </Notice>
        </div>
      )}
      {(view.outcomes.CREATED ?? 0) > 0 && (
        <div>
          <Button tone="quiet" icon={<IconArrowBackUp />} onClick={() => setAsking(true)}>
            {t('takeBack.action')}
          </Button>
        </div>
      )}
      <Dialog title={t('takeBack.title')} opened={asking} onClose={() => setAsking(false)}>
        <Preview
          importId={view.id}
          busy={takeBack.isPending}
          onConfirm={confirm}
          onCancel={() => setAsking(false)}
        />
      </Dialog>
    </div>
  );
}

interface PreviewProps {
  importId: string;
  busy: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

function Preview({ importId, busy, onConfirm, onCancel }: PreviewProps) {
  const { t } = useTranslation(['question-exchange', 'ui']);
  const { data, error } = useQuery(takingBackQuery(importId));
  if (error !== null) return <Notice tone="danger">{wordsFor(error)}</Notice>;
  if (data === undefined) return <p role="status">{t('takeBack.looking')}</p>;
  return (
    <>
      <p role="status">
        {data.questions === 0
          ? t('takeBack.nothing')
          : t('takeBack.what', { count: data.questions })}
      </p>
      <Staying staying={data.staying} />
      {data.questions > 0 && <p>{t('takeBack.keeps')}</p>}
      <DialogActions>
        {data.questions > 0 && (
          <Button tone="danger" busy={busy} onClick={onConfirm}>
            {t('takeBack.confirm', { count: data.questions })}
          </Button>
        )}
        <Button tone="quiet" onClick={onCancel}>
          {t(data.questions > 0 ? 'ui:cancel' : 'ui:close')}
        </Button>
      </DialogActions>
    </>
  );
}

function Staying({ staying }: Pick<QuestionImportTakingBack, 'staying'>) {
  const { t } = useTranslation('question-exchange');
  if (staying.length === 0) return null;
  return (
    <>
      <p>{t('takeBack.stays', { count: staying.length })}</p>
      <ul className={classes.staying}>
        {staying.map(({ number, questionId, stem, reason }) => (
          <li key={number}>
            <Link href={paths.question(questionId)}>{stem}</Link>
            {' · '}
            {t(`takeBack.reasons.${reason}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

import { useState } from 'react';
import { IconCalendarDue, IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { EnrolmentCard } from '@/shared/api/schema';
import { wordsFor } from '@/shared/api/problem';
import { formatDay, formatNumber, today } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { IconButton } from '@/ui/Button/IconButton';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { Link } from '@/ui/Link/Link';
import { ProgressRing } from '@/ui/ProgressRing/ProgressRing';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { useWithdraw } from './my-learning.queries';
import classes from './EnrolmentRow.module.css';

/** One course the learner takes: how far, what is next, until when. */
export function EnrolmentRow({ enrolment }: { enrolment: EnrolmentCard }) {
  const { t } = useTranslation('my-learning');
  const done = enrolment.state === 'COMPLETED';
  return (
    <article className={classes.row}>
      <ProgressRing
        percent={enrolment.percent}
        label={t('progressOf', { course: enrolment.title })}
      />
      <div className={classes.words}>
        {enrolment.provider !== undefined && (
          <p className={classes.provider}>{enrolment.provider}</p>
        )}
        <h3>
          <Link href={paths.course(enrolment.slug)}>{enrolment.title}</Link>
        </h3>
        <p className={classes.state}>
          {t('required', {
            done: formatNumber(enrolment.requiredDone),
            total: formatNumber(enrolment.requiredTotal),
          })}
          {!done && ` · ${t('minutesLeft', { count: enrolment.remainingMinutes })}`}
          {enrolment.completedAt !== undefined &&
            ` · ${t('completedOn', { day: formatDay(enrolment.completedAt) })}`}
        </p>
        {enrolment.dueOn !== undefined && !done && (
          <StatusBadge
            tone={isNear(enrolment.dueOn) ? 'warning' : 'neutral'}
            icon={<IconCalendarDue aria-hidden />}
          >
            {t('due', { day: formatDay(enrolment.dueOn) })}
          </StatusBadge>
        )}
      </div>
      <div className={classes.actions}>
        <ButtonLink
          tone={done ? 'secondary' : 'primary'}
          href={
            enrolment.lastLessonId === undefined || done
              ? paths.learn(enrolment.enrolmentId)
              : paths.lesson(enrolment.enrolmentId, enrolment.lastLessonId)
          }
        >
          {t(done ? 'lookAgain' : enrolment.state === 'NOT_STARTED' ? 'begin' : 'continue')}
        </ButtonLink>
        {!done && <Withdraw enrolment={enrolment} />}
      </div>
    </article>
  );
}

function Withdraw({ enrolment }: { enrolment: EnrolmentCard }) {
  const { t } = useTranslation('my-learning');
  const [asking, setAsking] = useState(false);
  const { mutate, isPending } = useWithdraw();
  const withdraw = () =>
    mutate(enrolment.enrolmentId, {
      onSuccess: () => {
        setAsking(false);
        toast(t('withdrawn', { course: enrolment.title }));
      },
      onError: (error) => toastProblem(wordsFor(error)),
    });
  return (
    <>
      <IconButton
        label={t('withdrawFrom', { course: enrolment.title })}
        icon={<IconLogout />}
        onClick={() => setAsking(true)}
      />
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={withdraw}
        title={t('withdrawTitle')}
        action={t('withdraw')}
        tone="danger"
        busy={isPending}
      >
        <p>{t('withdrawWhat', { course: enrolment.title })}</p>
      </ConfirmDialog>
    </>
  );
}

const week = 7 * 24 * 60 * 60_000;

/** Whether a day has passed or comes within a week: then it should catch the eye. */
function isNear(day: string): boolean {
  return new Date(day).getTime() - new Date(today()).getTime() <= week;
}

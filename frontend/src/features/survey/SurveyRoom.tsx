import { useState, type ReactNode } from 'react';
import { IconCircleCheck, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OwnSurvey } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { SurveyForm } from './SurveyForm';
import classes from './survey.module.css';

interface SurveyRoomProps {
  own: OwnSurvey;
  /** What comes of it for the learner, below the thanks. */
  afterwards: ReactNode;
}

/** The survey of a course: to be answered once, when the course is completed. */
export function SurveyRoom({ own, afterwards }: SurveyRoomProps) {
  const { t } = useTranslation('survey');
  const [sent, setSent] = useState(false);
  const { enrolmentId, state } = own;
  if (state === 'NOT_YET') {
    return (
      <Card>
        <EmptyState
          icon={<IconHourglass />}
          title={t('notYet.title')}
          action={<ButtonLink href={paths.learn(enrolmentId)}>{t('notYet.action')}</ButtonLink>}
        >
          {t('notYet.why')}
        </EmptyState>
      </Card>
    );
  }
  if (state === 'OPEN') {
    return (
      <SurveyForm
        enrolmentId={enrolmentId}
        onSent={() => {
          setSent(true);
          window.scrollTo({ top: 0 });
        }}
      />
    );
  }
  return (
    <div className={classes.stack}>
      <section
        className={classes.thanks}
        aria-labelledby="survey-thanks"
        tabIndex={-1}
        // The button that was pressed is gone: whoever reads by ear goes on here.
        ref={sent ? takeFocus : undefined}
      >
        <IconCircleCheck aria-hidden />
        <div>
          <h2 id="survey-thanks">{t(sent ? 'thanks.title' : 'answered.title')}</h2>
          <p>
            {sent ? t('thanks.why') : t('answered.why', { day: formatDay(own.answeredOn ?? '') })}
          </p>
          <div className={classes.ways}>
            <ButtonLink tone="secondary" href={paths.learn(enrolmentId)}>
              {t('toCourse')}
            </ButtonLink>
            <ButtonLink tone="secondary" href={paths.myCertificates()}>
              {t('toCertificates')}
            </ButtonLink>
          </div>
        </div>
      </section>
      {afterwards}
    </div>
  );
}

function takeFocus(element: HTMLElement | null) {
  element?.focus();
}

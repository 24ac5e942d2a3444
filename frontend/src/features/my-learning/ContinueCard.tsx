import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Continuation } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { ProgressRing } from '@/ui/ProgressRing/ProgressRing';
import classes from './ContinueCard.module.css';

/** The way back to the very lesson, before anything else. */
export function ContinueCard({ place }: { place: Continuation }) {
  const { t } = useTranslation('my-learning');
  return (
    <section className={classes.card} aria-labelledby="continue">
      <ProgressRing
        percent={place.percent}
        label={t('progressOf', { course: place.courseTitle })}
      />
      <div className={classes.words}>
        <p className={classes.course}>{place.courseTitle}</p>
        <h2 id="continue">{place.lessonTitle}</h2>
        <p className={classes.left}>{t('minutesLeft', { count: place.remainingMinutes })}</p>
      </div>
      <ButtonLink
        tone="accent"
        href={paths.lesson(place.enrolmentId, place.lessonId)}
        iconAfter={<IconArrowRight />}
      >
        {t('continue')}
      </ButtonLink>
    </section>
  );
}

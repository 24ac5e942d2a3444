import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { ConditionsDialog } from './ConditionsDialog';
import { conditionsQuery, useUnsetConditions, type IssuingPlace } from './issuing.queries';
import classes from './issuing.module.css';

interface ConditionsProps {
  place: IssuingPlace;
  /** The course of a class, whose conditions hold where the class has none of its own. */
  courseId?: string;
}

/** What learners have to fulfil: in a class, whether that is the class's own rule or that of the course. */
export function Conditions({ place, courseId }: ConditionsProps) {
  const { t } = useTranslation('issuing');
  const { data: known } = useQuery({ ...conditionsQuery(place), throwOnError: true });
  const [editing, setEditing] = useState(false);
  if (known === undefined) {
    return (
      <Card title={t('conditions.heading')}>
        <Skeleton height="4rem" />
      </Card>
    );
  }
  const own = known.ofClass !== undefined;
  const lead =
    place.kind === 'course'
      ? 'conditions.ofCourse'
      : own
        ? 'conditions.own'
        : 'conditions.inherited';
  return (
    <Card title={t('conditions.heading')} lead={t(lead)}>
      <div className={classes.form}>
        <ul className={classes.sentences}>
          <li>{t('conditions.completed')}</li>
          {known.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <div className={classes.acts}>
          <Button
            tone="secondary"
            size="small"
            icon={<IconPencil />}
            onClick={() => setEditing(true)}
          >
            {t(`conditions.edit.${place.kind}`)}
          </Button>
          {courseId !== undefined && (
            <ButtonLink tone="secondary" size="small" href={paths.issuingCourse(courseId)}>
              {t('conditions.toCourse')}
            </ButtonLink>
          )}
          {own && <AsTheCourse classId={place.id} />}
        </div>
      </div>
      {editing && (
        <ConditionsDialog place={place} known={known} onClose={() => setEditing(false)} />
      )}
    </Card>
  );
}

function AsTheCourse({ classId }: { classId: string }) {
  const { t } = useTranslation('issuing');
  const unset = useUnsetConditions(classId);
  const asTheCourse = () =>
    unset.mutate(undefined, {
      onSuccess: () => toast(t('conditions.unset')),
      onError: (error) => toastProblem(wordsFor(error)),
    });
  return (
    <Button tone="quiet" size="small" busy={unset.isPending} onClick={asTheCourse}>
      {t('conditions.asCourse')}
    </Button>
  );
}

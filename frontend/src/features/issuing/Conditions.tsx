import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { ConditionsDialog } from './ConditionsDialog';
import { conditionsQuery, useUnsetConditions } from './issuing.queries';
import classes from './issuing.module.css';

/** What learners of the class have to fulfil, and whether it is the class's own rule or that of the course. */
export function Conditions({ classId }: { classId: string }) {
  const { t } = useTranslation('issuing');
  const { data: known } = useQuery({ ...conditionsQuery(classId), throwOnError: true });
  const [editing, setEditing] = useState<'class' | 'course'>();
  const unset = useUnsetConditions(classId);
  if (known === undefined) {
    return (
      <Card title={t('conditions.heading')}>
        <Skeleton height="4rem" />
      </Card>
    );
  }
  const own = known.ofClass !== undefined;
  const asTheCourse = () =>
    unset.mutate(undefined, {
      onSuccess: () => toast(t('conditions.unset')),
      onError: (error) => toastProblem(wordsFor(error)),
    });
  return (
    <Card title={t('conditions.heading')} lead={t(own ? 'conditions.own' : 'conditions.inherited')}>
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
            onClick={() => setEditing('class')}
          >
            {t('conditions.edit.class')}
          </Button>
          <Button
            tone="secondary"
            size="small"
            icon={<IconPencil />}
            onClick={() => setEditing('course')}
          >
            {t('conditions.edit.course')}
          </Button>
          {own && (
            <Button tone="quiet" size="small" busy={unset.isPending} onClick={asTheCourse}>
              {t('conditions.asCourse')}
            </Button>
          )}
        </div>
      </div>
      {editing !== undefined && (
        <ConditionsDialog
          classId={classId}
          known={known}
          of={editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Card>
  );
}

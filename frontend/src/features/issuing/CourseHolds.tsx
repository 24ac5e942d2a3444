import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { HeldLearner } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Pager } from '@/ui/DataTable/Pager';
import { Table } from '@/ui/Table/Table';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { heldLearnersQuery, useLetGo } from './issuing.queries';
import classes from './issuing.module.css';

const size = 20;

/** Whose certificates are held back although no class shows them any more. */
export function CourseHolds({ courseId }: { courseId: string }) {
  const { t } = useTranslation('issuing');
  const [page, setPage] = useState(0);
  const { data } = useQuery({ ...heldLearnersQuery(courseId, { page, size }), throwOnError: true });
  const letGo = useLetGo({ kind: 'course', id: courseId });
  const letGoOf = ({ enrolmentId, fullName: name }: HeldLearner) =>
    letGo.mutate(enrolmentId, {
      onSuccess: () => toast(t('hold.gone', { name })),
      onError: (error) => toastProblem(wordsFor(error)),
    });
  if (data === undefined || data.total === 0) return null;
  return (
    <Card title={t('holds.title')} lead={t('holds.lead')}>
      <Table
        caption={t('holds.title')}
        quietCaption
        stacks
        rows={data.items}
        keyOf={({ enrolmentId }) => enrolmentId}
        columns={[
          {
            key: 'name',
            label: t('people.name'),
            cell: ({ fullName, staffCode }) => (
              <span>
                <strong className={classes.name}>{fullName}</strong>
                {staffCode !== undefined && <span className={classes.under}>{staffCode}</span>}
              </span>
            ),
          },
          {
            key: 'why',
            label: t('people.why'),
            cell: ({ reason, by, at }) => t('people.exception', { reason, by, day: formatDay(at) }),
          },
          {
            key: 'acts',
            label: t('people.acts'),
            cell: (one) => (
              <Button
                tone="quiet"
                size="small"
                icon={<IconPlayerPlay />}
                unavailable={one.own ? t('holds.own') : undefined}
                aria-label={t('exception.of', { act: t('hold.letGo'), name: one.fullName })}
                onClick={() => letGoOf(one)}
              >
                {t('hold.letGo')}
              </Button>
            ),
          },
        ]}
      />
      {data.total > size && (
        <Pager
          total={data.total}
          view={{ page, size, sort: undefined, columns: undefined }}
          onView={(view) => setPage(view.page ?? 0)}
          sizes={[]}
        />
      )}
    </Card>
  );
}

import { useId, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconClockPlus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ExtensionView } from '@/shared/api/schema';
import { formatDayTime } from '@/shared/lib/dates';
import type { ListAddress } from '@/shared/lib/listAddress';
import { Button } from '@/ui/Button/Button';
import { DataTable } from '@/ui/DataTable/DataTable';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { Dialog } from '@/ui/Dialog/Dialog';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { ExportMenu } from '@/ui/ExportMenu/ExportMenu';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { toast } from '@/ui/Toast/toasts';
import { extensionsHref, extensionsQuery, useTakeExtension } from './arrangements.queries';
import { ExtensionForm } from './ExtensionForm';
import classes from './arrangements.module.css';

interface ExtensionsProps {
  quizId: string;
  courseId: string;
  list: ListAddress;
}

/** What single learners are granted beyond the rules, with the reason. */
export function Extensions({ quizId, courseId, list }: ExtensionsProps) {
  const { t } = useTranslation('quiz-arrangements');
  const { view, onView, filters, onFilter } = list;
  const { q } = filters;
  const heading = useId();
  const [giving, setGiving] = useState(false);
  const [ending, setEnding] = useState<ExtensionView>();
  const take = useTakeExtension(quizId);
  const { data, isPlaceholderData } = useQuery({
    ...extensionsQuery(quizId, q, view.page, view.size),
    throwOnError: true,
  });
  const add = (
    <Button size="small" icon={<IconPlus />} onClick={() => setGiving(true)}>
      {t('extensions.add')}
    </Button>
  );
  return (
    <section aria-labelledby={heading} className={classes.section}>
      <div>
        <h2 id={heading}>{t('extensions.title')}</h2>
        <p className={classes.lead}>{t('extensions.lead')}</p>
      </div>
      <DataTable
        caption={t('extensions.title')}
        columns={[
          { key: 'fullName', label: t('extensions.learner'), cell: ({ fullName }) => fullName },
          { key: 'granted', label: t('extensions.granted'), cell: (one) => granted(one, t) },
          { key: 'reason', label: t('extensions.reason'), cell: ({ reason }) => reason },
          {
            key: 'givenAt',
            label: t('extensions.givenAt'),
            cell: ({ givenAt }) => formatDayTime(givenAt),
          },
          {
            key: 'end',
            label: t('extensions.actions'),
            cell: (one) => (
              <Button size="small" tone="quiet" onClick={() => setEnding(one)}>
                {t('extensions.end')}
              </Button>
            ),
          },
        ]}
        rows={data?.items}
        total={data?.total}
        keyOf={({ enrolmentId }) => enrolmentId}
        view={view}
        onView={onView}
        refreshing={isPlaceholderData}
        filters={
          q === undefined && (data === undefined || data.total === 0) ? undefined : (
            <SearchInput
              label={t('extensions.search')}
              value={q ?? ''}
              onSearch={(words) => onFilter({ q: words })}
            />
          )
        }
        tools={
          data !== undefined &&
          data.total > 0 && (
            <>
              <ExportMenu hrefOf={(format) => extensionsHref(quizId, q, format)} />
              {add}
            </>
          )
        }
        empty={
          q === undefined ? (
            <EmptyState icon={<IconClockPlus />} title={t('extensions.empty')} action={add}>
              {t('extensions.emptyWhy')}
            </EmptyState>
          ) : (
            <EmptyState icon={<IconClockPlus />} title={t('extensions.noneFound')}>
              {t('extensions.noneFoundHint')}
            </EmptyState>
          )
        }
      />
      <Dialog
        title={t('extensions.add')}
        opened={giving}
        onClose={() => setGiving(false)}
        size="large"
      >
        {giving && (
          <ExtensionForm
            quizId={quizId}
            courseId={courseId}
            onCancel={() => setGiving(false)}
            onGiven={() => {
              setGiving(false);
              toast(t('extensions.given'));
            }}
          />
        )}
      </Dialog>
      <ConfirmDialog
        opened={ending !== undefined}
        onClose={() => setEnding(undefined)}
        onConfirm={() => {
          if (ending) take.mutate(ending.enrolmentId, { onSuccess: () => setEnding(undefined) });
        }}
        title={t('extensions.endTitle')}
        action={t('extensions.end')}
        busy={take.isPending}
      >
        <p>{t('extensions.endText', { name: ending?.fullName ?? '' })}</p>
      </ConfirmDialog>
    </section>
  );
}

type Translate = ReturnType<typeof useTranslation<'quiz-arrangements'>>['t'];

function granted(extension: ExtensionView, t: Translate): string {
  const { timePercent, extraMinutes, extraAttempts, closesAt } = extension;
  return [
    ...(timePercent > 100 ? [t('granted.time', { percent: timePercent })] : []),
    ...(extraMinutes > 0 ? [t('granted.minutes', { count: extraMinutes })] : []),
    ...(extraAttempts > 0 ? [t('granted.attempts', { count: extraAttempts })] : []),
    ...(closesAt == null ? [] : [t('granted.closes', { at: formatDayTime(closesAt) })]),
  ].join('; ');
}

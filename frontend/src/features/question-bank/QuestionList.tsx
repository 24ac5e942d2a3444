import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconFileSearch, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { address } from '@/shared/api/client';
import { wordsFor } from '@/shared/api/problem';
import type { QuestionView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import type { ListAddress } from '@/shared/lib/listAddress';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { DataTable } from '@/ui/DataTable/DataTable';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { ExportMenu } from '@/ui/ExportMenu/ExportMenu';
import { Notice } from '@/ui/Notice/Notice';
import { EditMany } from './EditMany';
import { questionColumns } from './questionColumns';
import { QuestionFilters } from './QuestionFilters';
import { QuestionPreview } from './QuestionPreview';
import { noFilter, questionFilters, questionsQuery } from './questions.queries';
import { useChosenQuestions } from './useChosenQuestions';

/** The questions of the banks the reader may look into: found, sorted, looked at, and changed many at once. */
export function QuestionList({ list }: { list: ListAddress }) {
  const { t } = useTranslation(['question-bank', 'question-types']);
  const { view, onView, filters, onFilter } = list;
  const { page, size, sort } = view;
  const filter = questionFilters(filters);
  const found = useQuery(questionsQuery({ ...filter, page, size, sort }));
  const [looked, setLooked] = useState<QuestionView>();
  const total = found.data?.total ?? 0;
  const choice = useChosenQuestions({ filter, rows: found.data?.items ?? [], total });

  if (found.isError) return <Notice tone="danger">{wordsFor(found.error)}</Notice>;
  return (
    <>
      <DataTable
        caption={t('title')}
        columns={questionColumns(t, setLooked)}
        rows={found.data?.items}
        total={found.data?.total}
        keyOf={({ questionId }) => questionId}
        view={view}
        onView={onView}
        refreshing={found.isPlaceholderData}
        selection={{
          selected: choice.selected,
          count: choice.count,
          onSelect: choice.select,
          nameOf: ({ stem }) => stem,
        }}
        batch={
          <>
            {!choice.all && total > choice.count && (
              <Button tone="quiet" size="small" onClick={choice.selectAll}>
                {t('choose.all', { number: formatNumber(total) })}
              </Button>
            )}
            <Button tone="quiet" size="small" onClick={choice.clear}>
              {t('choose.none')}
            </Button>
            <EditMany which={choice.which} count={choice.count} onDone={choice.clear} />
          </>
        }
        filters={<QuestionFilters filters={filters} onFilter={onFilter} />}
        tools={
          <ExportMenu
            hrefOf={(format) => address(`/api/questions/export.${format}`, { ...filter, sort })}
          />
        }
        empty={
          <Nothing
            filtered={Object.values(filter).some((value) => (value ?? '') !== '')}
            onClear={() => onFilter(noFilter)}
          />
        }
      />
      <QuestionPreview question={looked} onClose={() => setLooked(undefined)} />
    </>
  );
}

function Nothing({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useTranslation('question-bank');
  return filtered ? (
    <EmptyState
      icon={<IconFileSearch />}
      title={t('noneFound')}
      action={
        <Button tone="secondary" onClick={onClear}>
          {t('clear')}
        </Button>
      }
    >
      {t('noneFoundHint')}
    </EmptyState>
  ) : (
    <EmptyState
      icon={<IconFileSearch />}
      title={t('none')}
      action={
        <ButtonLink icon={<IconPlus />} href={paths.newQuestion()}>
          {t('new')}
        </ButtonLink>
      }
    >
      {t('noneHint')}
    </EmptyState>
  );
}

import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { address } from '@/shared/api/client';
import { wordsFor } from '@/shared/api/problem';
import type { IssuingRun, IssuingRunPerson } from '@/shared/api/schema';
import type { ListAddress } from '@/shared/lib/listAddress';
import { DataTable } from '@/ui/DataTable/DataTable';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { ExportMenu } from '@/ui/ExportMenu/ExportMenu';
import { SelectField } from '@/ui/Field/SelectField';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { ExceptionDialog, type PersonAct } from './ExceptionDialog';
import { runPeopleQuery, useLetGo, useTakeExceptionBack } from './issuing.queries';
import { peopleColumns } from './peopleColumns';

const outcomes: readonly IssuingRunPerson['outcome'][] = [
  'TO_ISSUE',
  'INCLUDED',
  'LEFT_OUT',
  'NOT_FULFILLED',
  'HELD',
  'HAS_CERTIFICATE',
];

/** Everybody in the class, what the run does about them and why, and what has come of it. */
export function RunPeople({ run, list }: { run: IssuingRun; list: ListAddress }) {
  const { t } = useTranslation('issuing');
  const { view, onView, filters, onFilter } = list;
  const { q, outcome } = filters;
  const [excepting, setExcepting] = useState<{ person: IssuingRunPerson; act: PersonAct }>();
  const letGo = useLetGo({ kind: 'class', id: run.of.classId });
  const takeBack = useTakeExceptionBack(run.runId);
  const { digest, certificates, withoutPaper, waitingForSignature, failed } = run;
  const { data, isPlaceholderData } = useQuery({
    ...runPeopleQuery(
      run.runId,
      { q, outcome, page: view.page, size: view.size },
      [digest, certificates, withoutPaper, waitingForSignature, failed].join('/'),
    ),
    throwOnError: true,
  });
  const takeBackFrom = ({ enrolmentId, fullName: name }: IssuingRunPerson) =>
    takeBack.mutate(enrolmentId, {
      onSuccess: () => toast(t('exception.takenBack', { name })),
      onError: (error) => toastProblem(wordsFor(error)),
    });
  const letGoOf = ({ enrolmentId, fullName: name }: IssuingRunPerson) =>
    letGo.mutate(enrolmentId, {
      onSuccess: () => toast(t('hold.gone', { name })),
      onError: (error) => toastProblem(wordsFor(error)),
    });
  const filtered = Boolean(q ?? outcome);
  return (
    <>
      <DataTable
        caption={t('people.title')}
        columns={peopleColumns(t, run, {
          onAct: (person, act) => setExcepting({ person, act }),
          onTakeBack: takeBackFrom,
          onLetGo: letGoOf,
        })}
        rows={data?.items}
        total={data?.total}
        keyOf={({ enrolmentId }) => enrolmentId}
        view={view}
        onView={onView}
        refreshing={isPlaceholderData}
        tools={
          <ExportMenu
            hrefOf={(format) =>
              address(`/api/issuing-runs/${run.runId}/people/export.${format}`, { q, outcome })
            }
          />
        }
        filters={
          <>
            <SearchInput
              label={t('people.search')}
              value={q ?? ''}
              onSearch={(words) => onFilter({ q: words })}
            />
            <SelectField
              id="run-outcome"
              label={t('people.outcome')}
              value={outcome ?? ''}
              choices={[
                { value: '', label: t('people.any') },
                ...outcomes.map((value) => ({ value, label: t(`outcome.${value}`) })),
              ]}
              onChange={(value) => onFilter({ outcome: value })}
            />
          </>
        }
        empty={
          <EmptyState icon={<IconUsers />} title={t(filtered ? 'people.none' : 'people.empty')}>
            {t(filtered ? 'people.noneWhy' : 'people.emptyWhy')}
          </EmptyState>
        }
      />
      {excepting !== undefined && (
        <ExceptionDialog
          runId={run.runId}
          classId={run.of.classId}
          person={excepting.person}
          act={excepting.act}
          onClose={() => setExcepting(undefined)}
        />
      )}
    </>
  );
}

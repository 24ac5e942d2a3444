import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconCertificate } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDayTime } from '@/shared/lib/dates';
import type { ListAddress } from '@/shared/lib/listAddress';
import { paths } from '@/shared/lib/paths';
import type { TemplateSummary } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import type { DataColumn } from '@/ui/DataTable/columns';
import { DataTable } from '@/ui/DataTable/DataTable';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { SelectField } from '@/ui/Field/SelectField';
import { Link } from '@/ui/Link/Link';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { NewTemplateDialog } from './NewTemplateDialog';
import { TemplateState } from './TemplateState';
import { templateSearch, templatesQuery } from './templates.queries';
import classes from './Designer.module.css';

/** The templates a designer works on or may use, by name. */
export function TemplateList({ list }: { list: ListAddress }) {
  const { t } = useTranslation('certificate-templates');
  const { view, onView, filters, onFilter } = list;
  const [adding, setAdding] = useState(false);
  const search = templateSearch(filters, view);
  const { data, isPlaceholderData } = useQuery({ ...templatesQuery(search), throwOnError: true });
  const filtered = search.q !== undefined || search.retired;
  const columns: DataColumn<TemplateSummary>[] = [
    {
      key: 'name',
      label: t('column.name'),
      cell: ({ templateId, name }) => (
        <Link href={paths.certificateTemplate(templateId)} className={classes.name}>
          {name}
        </Link>
      ),
    },
    { key: 'unit', label: t('column.unit'), cell: ({ unit }) => unit.fullName },
    {
      key: 'orientation',
      label: t('column.orientation'),
      cell: ({ orientation }) => t(`orientation.${orientation}`),
    },
    { key: 'state', label: t('column.state'), cell: (row) => <TemplateState {...row} /> },
    {
      key: 'updated',
      label: t('column.updated'),
      cell: ({ updatedAt }) => formatDayTime(updatedAt),
    },
  ];
  return (
    <>
      <DataTable
        caption={t('title')}
        columns={columns}
        rows={data?.items}
        total={data?.total}
        keyOf={({ templateId }) => templateId}
        view={view}
        onView={onView}
        refreshing={isPlaceholderData}
        tools={<Button onClick={() => setAdding(true)}>{t('add.open')}</Button>}
        filters={
          <>
            <SearchInput
              label={t('filter.words')}
              placeholder={t('filter.wordsHint')}
              value={filters['q'] ?? ''}
              onSearch={(q) => onFilter({ q })}
            />
            <SelectField<'' | 'true'>
              id="templates-retired"
              label={t('filter.state')}
              value={search.retired ? 'true' : ''}
              choices={[
                { value: '', label: t('filter.current') },
                { value: 'true', label: t('filter.retired') },
              ]}
              onChange={(retired) => onFilter({ retired })}
            />
          </>
        }
        empty={
          <EmptyState
            icon={<IconCertificate />}
            title={t(filtered ? 'empty.filtered' : 'empty.title')}
            action={
              filtered ? (
                <Button
                  tone="secondary"
                  onClick={() => onFilter({ q: undefined, retired: undefined })}
                >
                  {t('empty.clear')}
                </Button>
              ) : (
                <Button onClick={() => setAdding(true)}>{t('add.open')}</Button>
              )
            }
          >
            {t(filtered ? 'empty.filteredWhy' : 'empty.why')}
          </EmptyState>
        }
      />
      {adding && <NewTemplateDialog onClose={() => setAdding(false)} />}
    </>
  );
}

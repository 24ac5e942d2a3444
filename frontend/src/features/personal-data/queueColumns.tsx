import type { TFunction } from 'i18next';
import type { RequestView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { Button } from '@/ui/Button/Button';
import type { DataColumn } from '@/ui/DataTable/columns';
import { Link } from '@/ui/Link/Link';
import { DateText } from '@/ui/Values/DateText';
import { DueDate, RequestState } from './RequestState';

export function queueColumns(
  t: TFunction<'personal-data'>,
  onOpen: (request: RequestView) => void,
): DataColumn<RequestView>[] {
  return [
    {
      key: 'person',
      label: t('queue.person'),
      cell: ({ accountId, fullName }) =>
        fullName === undefined ? (
          t('queue.erased')
        ) : (
          <Link href={paths.person(accountId)}>{fullName}</Link>
        ),
    },
    { key: 'kind', label: t('queue.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
    {
      key: 'state',
      label: t('queue.state'),
      cell: ({ state }) => <RequestState state={state} />,
    },
    {
      key: 'requested',
      label: t('queue.requested'),
      cell: ({ requestedAt }) => <DateText at={requestedAt} time />,
    },
    {
      key: 'due',
      label: t('queue.due'),
      cell: (request) => <DueDate request={request} />,
    },
    {
      key: 'act',
      label: t('queue.act'),
      cell: (request) => (
        <Button
          size="small"
          tone="secondary"
          aria-label={t('queue.openOne', {
            kind: t(`kind.${request.kind}`),
            name: request.fullName ?? t('queue.erased'),
          })}
          onClick={() => onOpen(request)}
        >
          {t('queue.open')}
        </Button>
      ),
    },
  ];
}

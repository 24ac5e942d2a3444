import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconMessages, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OpenQuestion, SurveyComment } from '@/shared/api/schema';
import { formatMonth } from '@/shared/lib/dates';
import type { ListAddress } from '@/shared/lib/listAddress';
import { IconButton } from '@/ui/Button/IconButton';
import { Card } from '@/ui/Card/Card';
import { Pager } from '@/ui/DataTable/Pager';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { SelectField } from '@/ui/Field/SelectField';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { RemoveCommentDialog } from './RemoveCommentDialog';
import { commentsQuery, type ResultFilter, type SurveyPlace } from './survey-results.queries';
import classes from './survey-results.module.css';

const questions: readonly OpenQuestion[] = ['USEFUL', 'IMPROVE'];

interface CommentsProps {
  place: SurveyPlace;
  /** Of which class and when. */
  of: ResultFilter;
  minimum: number;
  list: ListAddress;
}

/** What learners wrote, in their own words. */
export function Comments({ place, of, minimum, list }: CommentsProps) {
  const { t } = useTranslation('survey-results');
  const { view, onView, filters, onFilter } = list;
  const question = questions.find((one) => one === filters['question']);
  const { q } = filters;
  const { data, isPlaceholderData } = useQuery({
    ...commentsQuery(place, { ...of, question, q, page: view.page, size: view.size }),
    throwOnError: true,
  });
  const [removing, setRemoving] = useState<SurveyComment>();
  const filtered = question !== undefined || q !== undefined;
  return (
    <Card title={t('comments.title')} lead={t('comments.lead')}>
      <div className={classes.commentFilters}>
        <SearchInput
          label={t('comments.search')}
          value={q ?? ''}
          onSearch={(words) => onFilter({ q: words === '' ? undefined : words })}
        />
        <SelectField
          id="survey-question"
          label={t('comments.question')}
          value={question ?? ''}
          choices={[
            { value: '', label: t('comments.any') },
            ...questions.map((value) => ({ value, label: t(`comments.${value}`) })),
          ]}
          onChange={(value) => onFilter({ question: value === '' ? undefined : value })}
        />
      </div>
      {data === undefined ? (
        <Skeleton height="8rem" />
      ) : data.total === 0 ? (
        <EmptyState
          icon={<IconMessages />}
          title={t(filtered ? 'comments.noneFound' : 'comments.none')}
        >
          {t(filtered ? 'comments.noneFoundWhy' : 'comments.noneWhy', { minimum })}
        </EmptyState>
      ) : (
        <>
          <ul
            className={classes.comments}
            aria-label={t('comments.list')}
            aria-busy={isPlaceholderData}
          >
            {data.items.map((comment) => (
              <li key={comment.commentId}>
                <Comment comment={comment} onRemove={() => setRemoving(comment)} />
              </li>
            ))}
          </ul>
          {data.total > data.size && (
            <div className={classes.pager}>
              <Pager total={data.total} view={view} onView={onView} />
            </div>
          )}
        </>
      )}
      {removing !== undefined && (
        <RemoveCommentDialog comment={removing} onClose={() => setRemoving(undefined)} />
      )}
    </Card>
  );
}

function Comment({ comment, onRemove }: { comment: SurveyComment; onRemove: () => void }) {
  const { t } = useTranslation('survey-results');
  const { question, text, month, classCode, mayRemove } = comment;
  return (
    <article className={classes.comment}>
      <p className={classes.commentHead}>
        <StatusBadge tone={question === 'USEFUL' ? 'success' : 'warning'}>
          {t(`comments.${question}`)}
        </StatusBadge>
        <span className={classes.muted}>
          {[formatMonth(month), classCode].filter(Boolean).join(' · ')}
        </span>
      </p>
      <p className={classes.words}>{text}</p>
      {mayRemove && (
        <IconButton label={t('comments.remove')} icon={<IconTrash />} onClick={onRemove} />
      )}
    </article>
  );
}

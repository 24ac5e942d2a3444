import { useId, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { address } from '@/shared/api/client';
import { wordsFor } from '@/shared/api/problem';
import type { AddressValues } from '@/shared/lib/addressState';
import { formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Button } from '@/ui/Button/Button';
import { SelectField } from '@/ui/Field/SelectField';
import { Link } from '@/ui/Link/Link';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { banksQuery, topicTreeQuery } from './topics.queries';
import { TopicActions } from './TopicActions';
import { TopicTree } from './TopicTree';
import classes from './TopicPanel.module.css';

interface TopicPanelProps {
  filters: AddressValues;
  onFilter: (changes: AddressValues) => void;
}

/** The banks and the topics of one, to narrow the list down; on a phone behind a button. */
export function TopicPanel({ filters, onFilter }: TopicPanelProps) {
  const { t } = useTranslation('question-bank');
  const id = useId();
  const { data: banks } = useQuery(banksQuery());
  const { unit, topic } = filters;
  // Once a topic is chosen the list is what one wants to see.
  const [openedAt, setOpenedAt] = useState<string>();
  const open = openedAt === (topic ?? '');
  const bank = unit ?? (banks?.length === 1 ? banks[0]?.unit.id : undefined);
  return (
    <section className={classes.panel} aria-label={t('topics.title')}>
      <div className={classes.unfold}>
        <Button
          tone="secondary"
          wide
          iconAfter={open ? <IconChevronUp /> : <IconChevronDown />}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpenedAt(open ? undefined : (topic ?? ''))}
        >
          {topic === undefined ? t('topics.foldAll') : t('topics.fold', { topic })}
        </Button>
      </div>
      <div id={id} className={classes.content} data-open={open}>
        {banks !== undefined && banks.length > 1 && (
          <div className={classes.bank}>
            <SelectField
              id="question-unit"
              label={t('banks')}
              value={unit ?? ''}
              choices={[
                { value: '', label: t('allBanks') },
                ...banks.map((one) => ({
                  value: one.unit.id,
                  label: `${one.unit.fullName} (${formatNumber(one.questions)})`,
                })),
              ]}
              onChange={(value) => onFilter({ unit: value, topic: undefined })}
            />
          </div>
        )}
        {bank === undefined ? (
          <p className={classes.hint}>
            {t(banks?.length === 0 ? 'topics.none' : 'topics.chooseBank')}
          </p>
        ) : (
          <Topics bank={bank} filters={filters} onFilter={onFilter} />
        )}
      </div>
    </section>
  );
}

function Topics({ bank, filters, onFilter }: TopicPanelProps & { bank: string }) {
  const { t } = useTranslation('question-bank');
  const { data: tree, error } = useQuery(topicTreeQuery(bank));
  const hrefOf = (topic: string | undefined) =>
    address(paths.questionBank(), { ...filters, page: undefined, topic });
  if (error !== null) return <Notice tone="danger">{wordsFor(error)}</Notice>;
  if (tree === undefined) return <Skeleton height="12rem" />;
  const chosen = tree.topics.find(
    ({ topic }) => topic.toLowerCase() === filters['topic']?.toLowerCase(),
  );
  return (
    <>
      <div className={classes.head}>
        <Link
          href={hrefOf(undefined)}
          className={classes.all}
          aria-current={filters['topic'] === undefined || undefined}
        >
          {t('topics.all', { count: tree.questions })}
        </Link>
        <TopicActions tree={tree} chosen={chosen} onChoose={(topic) => onFilter({ topic })} />
      </div>
      {tree.topics.length === 0 ? (
        <p className={classes.hint}>{t('topics.none')}</p>
      ) : (
        <TopicTree topics={tree.topics} chosen={chosen?.topic} hrefOf={hrefOf} />
      )}
    </>
  );
}

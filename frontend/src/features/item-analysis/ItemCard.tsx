import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ItemView } from '@/shared/api/schema';
import { formatNumber, formatPercent } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Facts } from '@/ui/Facts/Facts';
import { Link } from '@/ui/Link/Link';
import { Notice } from '@/ui/Notice/Notice';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { Table } from '@/ui/Table/Table';
import classes from './item-analysis.module.css';

interface ItemCardProps {
  item: ItemView;
  /** How many must have had the question before anything is told. */
  least: number;
  /** The quiz that the figures are of, for regrading the question in it. */
  quizId?: string;
  /** Whether the stem leads to the question. */
  linked?: boolean;
}

/** One question as it was at a revision: figures, options, and in words what wants looking at. */
export function ItemCard({ item, least, quizId, linked = false }: ItemCardProps) {
  const { t } = useTranslation(['item-analysis', 'question-bank']);
  return (
    <Card>
      <div className={classes.item}>
        <h3 className={classes.stem}>
          {linked ? (
            <Link href={paths.questionAnalysis(item.questionId)}>{item.stem}</Link>
          ) : (
            item.stem
          )}
        </h3>
        <p className={classes.badges}>
          <StatusBadge tone={item.latest ? 'info' : 'neutral'}>
            {t(item.latest ? 'revisionNow' : 'revision', { revision: item.revision })}
          </StatusBadge>
          <span className={classes.hint}>
            {t('topicAndSittings', { topic: item.topic, count: item.sittings })}
          </span>
        </p>
        {item.enough ? <Figures item={item} /> : <p>{t('itemTooFew', { least })}</p>}
        {item.flags.length > 0 && (
          <Notice tone="warning" title={t('look')}>
            <ul className={classes.flags}>
              {item.flags.map((flag) => (
                <li key={flag}>{t(`flags.${flag}`)}</li>
              ))}
            </ul>
          </Notice>
        )}
        <div>
          <ButtonLink
            tone="quiet"
            size="small"
            icon={<IconRefresh />}
            href={paths.regrading(item.questionId, quizId)}
          >
            {t('regrade')}
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}

function Figures({ item }: { item: ItemView }) {
  const { t } = useTranslation('item-analysis');
  const plain = (value: number | undefined) =>
    value === undefined ? t('notYet') : formatNumber(value, 2);
  return (
    <>
      <div className={classes.figures}>
        <Facts
          facts={[
            {
              term: t('facility'),
              detail: item.facility === undefined ? '–' : formatPercent(100 * item.facility),
            },
            { term: t('discrimination'), detail: plain(item.discrimination) },
            { term: t('correlation'), detail: plain(item.correlation) },
          ]}
        />
      </div>
      {item.options.length > 0 && (
        <Table
          caption={t('options.caption')}
          quietCaption
          rows={item.options.map((option, no) => ({ ...option, no }))}
          keyOf={({ no }) => String(no)}
          columns={[
            {
              key: 'text',
              label: t('options.text'),
              cell: ({ text, correct }) => (
                <>
                  {text}
                  {correct && (
                    <span className={classes.key}>
                      <StatusBadge tone="success">{t('options.correct')}</StatusBadge>
                    </span>
                  )}
                </>
              ),
            },
            {
              key: 'chosen',
              label: t('options.chosen'),
              number: true,
              cell: ({ chosen, share }) =>
                `${formatNumber(chosen)} (${formatPercent(Math.round(100 * share))})`,
            },
            {
              key: 'upper',
              label: t('options.upper'),
              number: true,
              cell: ({ upper }) => formatPercent(Math.round(100 * upper)),
            },
            {
              key: 'lower',
              label: t('options.lower'),
              number: true,
              cell: ({ lower }) => formatPercent(Math.round(100 * lower)),
            },
          ]}
        />
      )}
    </>
  );
}

import { IconEye, IconPhoto } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { QuestionView } from '@/shared/api/schema';
import { formatDay, formatNumber, formatPercent } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { IconButton } from '@/ui/Button/IconButton';
import type { DataColumn } from '@/ui/DataTable/columns';
import { Link } from '@/ui/Link/Link';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { statusTones } from './statusTones';
import classes from './QuestionList.module.css';

const unknown = '–';

/** What the list tells of a question, from its words to how it did. */
export function questionColumns(
  t: TFunction<['question-bank', 'question-types']>,
  onLook: (question: QuestionView) => void,
): DataColumn<QuestionView>[] {
  return [
    {
      key: 'stem',
      label: t('columns.stem'),
      sort: 'stem',
      cell: (question) => (
        <div className={classes.words}>
          <div className={classes.said}>
            <Link href={paths.question(question.questionId)} className={classes.stem}>
              {question.stem}
            </Link>
            <span className={classes.facts}>
              {question.topic} · {t(`question-types:types.${question.type}`)} ·{' '}
              {t(`difficulties.${question.difficulty}`)}
              {question.picture != null && (
                <IconPhoto
                  role="img"
                  aria-label={t('question-types:illustration.has')}
                  className={classes.sign}
                />
              )}
              {question.sharing === undefined && (
                <> · {t('sharing.by', { unit: question.unit.fullName })}</>
              )}
            </span>
          </div>
          <IconButton
            label={t('preview.open', { stem: question.stem })}
            icon={<IconEye />}
            onClick={() => onLook(question)}
          />
        </div>
      ),
    },
    {
      key: 'topic',
      label: t('columns.topic'),
      sort: 'topic',
      hidden: true,
      cell: ({ topic }) => topic,
    },
    {
      key: 'type',
      label: t('columns.type'),
      hidden: true,
      cell: ({ type }) => t(`question-types:types.${type}`),
    },
    {
      key: 'difficulty',
      label: t('columns.difficulty'),
      sort: 'difficulty',
      hidden: true,
      cell: ({ difficulty }) => t(`difficulties.${difficulty}`),
    },
    {
      key: 'competencies',
      label: t('columns.competencies'),
      hidden: true,
      cell: ({ competencies }) =>
        competencies.map(({ code, title }) => `${code} ${title}`).join('; '),
    },
    {
      key: 'status',
      label: t('columns.status'),
      sort: 'status',
      cell: ({ status }) => (
        <StatusBadge tone={statusTones[status]}>{t(`statuses.${status}`)}</StatusBadge>
      ),
    },
    { key: 'unit', label: t('columns.unit'), hidden: true, cell: ({ unit }) => unit.fullName },
    {
      key: 'sharing',
      label: t('columns.sharing'),
      hidden: true,
      cell: ({ sharing }) =>
        sharing === undefined
          ? t('sources.SHARED')
          : [
              t(`sharing.audiences.${sharing.audience}`),
              ...sharing.units.map(({ unit }) => unit.fullName),
            ].join('; '),
    },
    {
      key: 'used',
      label: t('columns.used'),
      number: true,
      hidden: true,
      cell: ({ usedInQuizzes }) => formatNumber(usedInQuizzes),
    },
    {
      key: 'asked',
      label: t('columns.asked'),
      sort: 'asked',
      number: true,
      cell: ({ figures }) => formatNumber(figures.asked),
    },
    {
      key: 'facility',
      label: t('columns.facility'),
      sort: 'facility',
      number: true,
      cell: ({ figures: { facility } }) =>
        facility === undefined ? unknown : formatPercent(100 * facility),
    },
    {
      key: 'discrimination',
      label: t('columns.discrimination'),
      sort: 'discrimination',
      number: true,
      hidden: true,
      cell: ({ figures: { discrimination } }) =>
        discrimination === undefined ? unknown : formatNumber(discrimination, 2),
    },
    {
      key: 'look',
      label: t('columns.look'),
      cell: ({ questionId, sharing, figures: { flags } }) => {
        if (flags.length === 0) return unknown;
        const words = flags.map((flag) => t(`flags.${flag}`)).join(', ');
        // The analysis is for the unit that the question belongs to.
        return sharing === undefined ? (
          words
        ) : (
          <Link href={paths.questionAnalysis(questionId)}>{words}</Link>
        );
      },
    },
    {
      key: 'updatedAt',
      label: t('columns.updatedAt'),
      sort: 'updatedAt',
      hidden: true,
      cell: ({ updatedAt }) => formatDay(updatedAt),
    },
  ];
}

import { useTranslation } from 'react-i18next';
import type { MarkedQuestion } from '@/shared/api/schema';
import { explain } from '@/shared/api/explain';
import { formatNumber, formatPercent } from '@/shared/lib/dates';
import { AnswerTold } from '@/question-types/AnswerTold';
import { DecimalField } from '@/question-types/fields/DecimalField';
import { kinds } from '@/question-types/kinds';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextArea } from '@/ui/Field/TextArea';
import { useForm } from '@/ui/Form/useForm';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { toast } from '@/ui/Toast/toasts';
import { shareOf, type MarkDraft } from './markForm';
import { useGiveMark } from './marking.queries';
import { RubricFields } from './RubricFields';
import classes from './marking.module.css';

interface MarkCardProps {
  attemptId: string;
  question: MarkedQuestion;
}

/** One answer, what helps to judge it, and the mark for it: by the levels of the rubric, or by a share where there is none. */
export function MarkCard({ attemptId, question }: MarkCardProps) {
  const { t } = useTranslation('marking');
  const { no, type, stem, shown, key, answer, share, remark } = question;
  const give = useGiveMark(attemptId, no);
  const guided = kinds[type].guided?.(key) ?? [];
  const rubric = guided.flatMap((one) => one.rubric);
  const shareFor = ({ levels, percent }: MarkDraft) =>
    rubric.length > 0 ? shareOf(rubric, levels) : percent / 100;
  const form = useForm<MarkDraft>({
    initial: {
      levels: rubric.map(() => undefined),
      percent: share == null ? NaN : share * 100,
      remark: remark ?? '',
    },
    check: (draft) => {
      const found = shareFor(draft);
      if (rubric.length > 0) return found === undefined ? { levels: t('levelsMissing') } : {};
      return found !== undefined && found >= 0 && found <= 1
        ? {}
        : { percent: t('percentMissing') };
    },
    send: async (draft) => {
      await give.mutateAsync({
        share: shareFor(draft) ?? 0,
        remark: draft.remark.trim() === '' ? undefined : draft.remark,
      });
      toast(t('given', { no: formatNumber(no) }));
    },
    explain,
    isInside: () => true,
  });
  const found = shareFor(form.values);
  return (
    <Card
      title={t('question', { no: formatNumber(no) })}
      actions={
        <StatusBadge tone={share == null ? 'neutral' : 'success'}>
          {share == null ? t('waits') : t('has', { percent: formatPercent(share * 100) })}
        </StatusBadge>
      }
    >
      <form noValidate className={classes.card} onSubmit={(event) => void form.submit(event)}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <p className={classes.stem}>{stem}</p>
        <div className={classes.answer}>
          <h3>{t('answer')}</h3>
          <AnswerTold type={type} shown={shown} answer={answer} />
        </div>
        {guided.map(
          ({ guidance }, place) =>
            guidance != null &&
            guidance !== '' && (
              <div key={place} className={classes.guidance}>
                <h3>{t('guidance')}</h3>
                <p>{guidance}</p>
              </div>
            ),
        )}
        {rubric.length > 0 ? (
          <RubricFields {...form.field('levels')} rubric={rubric} />
        ) : (
          <DecimalField {...form.field('percent')} label={t('percent')} hint={t('percentHint')} />
        )}
        <TextArea
          {...form.field('remark')}
          label={t('remark')}
          hint={t('remarkHint')}
          optional
          rows={3}
          maxLength={4000}
        />
        <div className={classes.actions}>
          <Button type="submit" busy={form.busy}>
            {t(share == null ? 'give' : 'giveAgain')}
          </Button>
          {rubric.length > 0 && found !== undefined && (
            <span role="status">{t('comesTo', { percent: formatPercent(found * 100) })}</span>
          )}
        </div>
      </form>
    </Card>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkedQuestion, MarkOfOne, TwiceMarkedView } from '@/shared/api/schema';
import { formatNumber, formatPercent } from '@/shared/lib/dates';
import { AnnotatedAnswer } from '@/question-types/AnnotatedAnswer';
import { Button } from '@/ui/Button/Button';
import { Columns } from '@/ui/Columns/Columns';
import { Notice } from '@/ui/Notice/Notice';
import { toast } from '@/ui/Toast/toasts';
import { byPlace } from './annotations';
import { MarkForm } from './MarkForm';
import { rubricOf } from './markForm';
import { useDecideMark } from './marking.queries';
import classes from './marking.module.css';

interface TwoMarksProps {
  attemptId: string;
  question: MarkedQuestion;
  twice: TwiceMarkedView;
}

/** What two markers gave, side by side, or that there was one only, and the means to say what counts for whoever may. */
export function TwoMarks({ attemptId, question, twice }: TwoMarksProps) {
  const { t } = useTranslation('marking');
  const { step, prose, annotations } = question;
  const settled = step === 'DONE';
  const [again, setAgain] = useState(false);
  if (twice.mayDecide && (!settled || again)) {
    return <Decision {...{ attemptId, question, twice }} onDone={() => setAgain(false)} />;
  }
  return (
    <>
      {prose !== undefined && (
        <div className={classes.answer}>
          <h3>{t('answer')}</h3>
          <AnnotatedAnswer text={prose} annotations={annotations} />
        </div>
      )}
      <Compared question={question} twice={twice} />
      {twice.mayDecide && (
        <div>
          <Button tone="secondary" onClick={() => setAgain(true)}>
            {t('twice.decideAgain')}
          </Button>
        </div>
      )}
    </>
  );
}

function Compared({ question, twice }: Omit<TwoMarksProps, 'attemptId'>) {
  const { t } = useTranslation('marking');
  const percent = formatPercent(twice.tolerancePercent);
  const alone = twice.marks.length === 0;
  return (
    <>
      {!alone && (
        <Columns>
          {twice.marks.map((mark, place) => (
            <OneMark key={place} mark={mark} place={place} question={question} />
          ))}
        </Columns>
      )}
      {question.step === 'DONE' ? (
        <Notice
          tone="success"
          title={t(
            alone ? 'twice.oneCounts' : twice.reason == null ? 'twice.agreed' : 'twice.decided',
          )}
        >
          {twice.reason ?? t('twice.agreedHint', { percent })}
        </Notice>
      ) : alone ? (
        <Notice tone="warning" title={t('twice.alone')}>
          {t('twice.aloneHint')}
        </Notice>
      ) : (
        <Notice tone="warning" title={t('twice.differ')}>
          {t(twice.mayDecide ? 'twice.decideHint' : 'twice.othersDecide', { percent })}
        </Notice>
      )}
    </>
  );
}

interface OneMarkProps {
  mark: MarkOfOne;
  place: number;
  question: MarkedQuestion;
}

function OneMark({ mark, place, question }: OneMarkProps) {
  const { t } = useTranslation('marking');
  const { rubric } = rubricOf(question);
  const name = t(place === 0 ? 'twice.first' : 'twice.second');
  return (
    <section className={classes.one}>
      <h3>{mark.own ? t('twice.own', { name }) : name}</h3>
      <p className={classes.share}>{formatPercent(mark.share * 100)}</p>
      {rubric.length > 0 && mark.levels !== undefined && (
        <dl className={classes.levels}>
          {rubric.map(({ name: criterion, levels }, no) => {
            const level = levels[mark.levels?.[no] ?? -1];
            return (
              <div key={no}>
                <dt>{criterion}</dt>
                <dd>
                  {level === undefined
                    ? '–'
                    : t('level', {
                        description: level.description,
                        points: formatNumber(level.points),
                      })}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      <p className={classes.remark}>{mark.remark ?? t('twice.noRemark')}</p>
      <AnnotatedAnswer annotations={mark.annotations} />
    </section>
  );
}

function Decision({ attemptId, question, twice, onDone }: TwoMarksProps & { onDone: () => void }) {
  const { t } = useTranslation('marking');
  const decide = useDecideMark(attemptId, question.no);
  const settled = question.step === 'DONE';
  const remarks = twice.marks.flatMap(({ remark }) => (remark == null ? [] : [remark]));
  return (
    <MarkForm
      question={question}
      given={
        settled || twice.marks.length === 0
          ? question
          : {
              remark: [...new Set(remarks)].join('\n\n'),
              annotations: twice.marks.flatMap((mark) => mark.annotations).sort(byPlace),
            }
      }
      reasonHint={t(settled ? 'twice.reasonTold' : 'twice.reasonHint')}
      label={t('twice.decide')}
      onSend={async (mark, reason) => {
        await decide.mutateAsync({ ...mark, reason });
        toast(t('twice.done', { no: formatNumber(question.no) }));
        onDone();
      }}
    >
      <Compared question={question} twice={twice} />
    </MarkForm>
  );
}

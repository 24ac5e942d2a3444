import { useTranslation } from 'react-i18next';
import { Card } from '@/ui/Card/Card';
import { filled, type QuestionDraft } from './questionForm';
import classes from './QuestionEditor.module.css';

/** The question as learners will meet it; here it can be tried and nothing is kept. */
export function QuestionPreview({ draft }: { draft: QuestionDraft }) {
  const { t } = useTranslation('question-bank');
  const { stem, options, type, explanation } = draft;
  return (
    <Card title={t('preview.title')}>
      <div className={classes.preview}>
        <p className={classes.previewStem}>{stem.trim() || t('preview.noStem')}</p>
        <fieldset className={classes.previewOptions}>
          <legend className={classes.hint}>
            {t(type === 'SINGLE_CHOICE' ? 'preview.chooseOne' : 'preview.chooseSeveral')}
          </legend>
          {filled(options).map((option) => (
            <label key={option.key} className={classes.previewOption}>
              <input
                key={type}
                type={type === 'SINGLE_CHOICE' ? 'radio' : 'checkbox'}
                name="question-preview"
              />
              <span>{option.text}</span>
            </label>
          ))}
        </fieldset>
        {explanation.trim() !== '' && (
          <div className={classes.explanation}>
            <strong>{t('preview.explanation')}</strong>
            <p>{explanation}</p>
          </div>
        )}
      </div>
    </Card>
  );
}

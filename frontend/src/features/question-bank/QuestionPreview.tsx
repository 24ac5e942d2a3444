import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { QuestionView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Dialog, DialogActions } from '@/ui/Dialog/Dialog';
import { Notice } from '@/ui/Notice/Notice';
import { bodyToSend, draftOf, pictureToSend } from './questionForm';
import { rehearsalQuery } from './questions.queries';
import { TryOut } from './TryOut';
import classes from './TryPanel.module.css';

interface QuestionPreviewProps {
  question: QuestionView | undefined;
  onClose: () => void;
}

/** A question looked at from the list, as learners meet it, with its answer when one is tried. */
export function QuestionPreview({ question, onClose }: QuestionPreviewProps) {
  const { t } = useTranslation('question-bank');
  return (
    <Dialog
      title={t('preview.title')}
      size="large"
      opened={question !== undefined}
      onClose={onClose}
    >
      {question !== undefined && <Preview question={question} />}
    </Dialog>
  );
}

function Preview({ question }: { question: QuestionView }) {
  const { t } = useTranslation('question-bank');
  const [seed] = useState(() => Math.floor(Math.random() * 1e9));
  const { type, stem, unit, explanation } = question;
  const draft = draftOf(question, unit.id);
  const asked = {
    unitId: unit.id,
    type,
    stem,
    picture: pictureToSend(draft),
    body: bodyToSend(draft),
    seed,
  };
  const { data: looked, error } = useQuery(rehearsalQuery(asked, question.questionId));
  return (
    <div className={classes.panel}>
      {error !== null && <Notice tone="danger">{wordsFor(error)}</Notice>}
      {looked === undefined ? (
        error === null && <p role="status">{t('preview.loading')}</p>
      ) : (
        <TryOut asked={asked} looked={looked} />
      )}
      {explanation !== undefined && (
        <p>
          <strong>{t('preview.explanation')}:</strong> {explanation}
        </p>
      )}
      <DialogActions>
        <ButtonLink tone="secondary" href={paths.question(question.questionId)}>
          {t('preview.edit')}
        </ButtonLink>
      </DialogActions>
    </div>
  );
}

import { useState } from 'react';
import { IconEye, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { bodyFaults } from '@/question-types/bodyFaults';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { bodyToSend, pictureToSend, type QuestionDraft } from './questionForm';
import { TryOut } from './TryOut';
import { useRehearsal } from './questions.queries';
import classes from './TryPanel.module.css';

const kept = ({ type, stem, picture, body }: QuestionDraft) =>
  JSON.stringify([type, stem, picture, body]);

interface TryPanelProps {
  draft: QuestionDraft;
  /** Tells at the fields what has to be mended before the question can be shown. */
  onWrong: (fields: Record<string, string>, whole?: string) => void;
}

/** The question as learners will meet it, saved or not: it can be answered, and what that would earn is told. */
export function TryPanel({ draft, onWrong }: TryPanelProps) {
  const { t } = useTranslation('question-bank');
  const { t: ofType } = useTranslation('question-types');
  const rehearsal = useRehearsal();
  const [shownDraft, setShownDraft] = useState('');
  const { data: looked, variables: asked } = rehearsal;

  const look = () => {
    const faults = bodyFaults(draft.type, draft.body, ofType);
    onWrong(faults);
    if (Object.keys(faults).length > 0) return;
    const { unitId, type, stem } = draft;
    const seed = Math.floor(Math.random() * 1e9);
    rehearsal.mutate(
      { unitId, type, stem, picture: pictureToSend(draft), body: bodyToSend(draft), seed },
      {
        onSuccess: () => setShownDraft(kept(draft)),
        onError: (error) => {
          const { fields, form } = explain(error);
          onWrong(fields, form);
        },
      },
    );
  };
  const stale = looked !== undefined && kept(draft) !== shownDraft;

  return (
    <Card
      title={t('try.title')}
      actions={
        <Button
          tone="secondary"
          size="small"
          icon={looked === undefined ? <IconEye /> : <IconRefresh />}
          busy={rehearsal.isPending}
          onClick={look}
        >
          {t(looked === undefined ? 'try.look' : 'try.again')}
        </Button>
      }
    >
      <div className={classes.panel}>
        {looked === undefined ? (
          <p className={classes.hint}>{t('try.hint')}</p>
        ) : (
          <>
            {stale && <p className={classes.hint}>{t('try.stale')}</p>}
            <TryOut key={`${asked.type}${asked.seed}`} asked={asked} looked={looked} />
          </>
        )}
      </div>
    </Card>
  );
}

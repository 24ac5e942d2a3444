import { useTranslation } from 'react-i18next';
import type { Block, DraftLesson } from '@/shared/api/schema';
import { formatTime } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { Dialog, DialogActions } from '@/ui/Dialog/Dialog';
import type { LessonContent } from './lessonDesk';
import { wordsOf } from './blockWords';
import classes from './ConflictDialog.module.css';

interface ConflictDialogProps {
  opened: boolean;
  mine: LessonContent;
  theirs: DraftLesson;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onLater: () => void;
}

/** Two versions of a lesson side by side; the author says which one stays. */
export function ConflictDialog({
  opened,
  mine,
  theirs,
  onKeepMine,
  onTakeTheirs,
  onLater,
}: ConflictDialogProps) {
  const { t } = useTranslation('lesson-editor');
  return (
    <Dialog title={t('conflict.title')} opened={opened} onClose={onLater} size="large">
      <p>{t('conflict.lead', { time: formatTime(theirs.updatedAt) })}</p>
      <div className={classes.versions}>
        <Version title={t('conflict.mine')} content={mine} other={theirs} />
        <Version title={t('conflict.theirs')} content={theirs} other={mine} />
      </div>
      <DialogActions>
        <Button onClick={onKeepMine}>{t('conflict.keepMine')}</Button>
        <Button tone="secondary" onClick={onTakeTheirs}>
          {t('conflict.takeTheirs')}
        </Button>
        <Button tone="quiet" onClick={onLater}>
          {t('conflict.later')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface VersionProps {
  title: string;
  content: LessonContent;
  other: LessonContent;
}

function Version({ title, content, other }: VersionProps) {
  const { t } = useTranslation('lesson-editor');
  return (
    <section className={classes.version} aria-label={title}>
      <h3>{title}</h3>
      <p className={classes.name}>{content.title}</p>
      <p className={classes.facts}>
        {t('conflict.facts', { minutes: content.estimatedMinutes, blocks: content.blocks.length })}
      </p>
      <ol className={classes.blocks}>
        {content.blocks.map((block) => (
          <li key={block.blockId} data-changed={differs(block, other.blocks) || undefined}>
            <span className={classes.kind}>
              {t(`blocks.kinds.${block.type}`)}
              {differs(block, other.blocks) && ` (${t('conflict.changed')})`}
            </span>
            <span className={classes.words}>{wordsOf(block)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function differs(block: Block, others: readonly Block[]): boolean {
  const other = others.find(({ blockId }) => blockId === block.blockId);
  return JSON.stringify(other) !== JSON.stringify(block);
}

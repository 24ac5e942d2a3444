import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftLesson } from '@/shared/api/schema';
import { wordsFor } from '@/shared/api/problem';
import { Button } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import type { Crumb } from '@/ui/Breadcrumbs/Breadcrumbs';
import { BlockList, type QuizSlots } from './BlockList';
import { ConflictDialog } from './ConflictDialog';
import { LeaveGuard } from './LeaveGuard';
import { useLessonDesk } from './lesson.queries';
import { LessonSettings } from './LessonSettings';
import { SaveIndicator } from '@/ui/SaveIndicator/SaveIndicator';
import classes from './LessonEditor.module.css';

interface LessonEditorProps {
  courseId: string;
  lesson: DraftLesson;
  above: readonly Crumb[];
  actions: ReactNode;
  below: ReactNode;
  quiz: QuizSlots;
}

/** One lesson under work: its blocks, its settings, and whether all of it is saved. */
export function LessonEditor({ courseId, lesson, above, actions, below, quiz }: LessonEditorProps) {
  const { t } = useTranslation('lesson-editor');
  const { desk, content, save, edition } = useLessonDesk(courseId, lesson);
  const [postponed, setPostponed] = useState(false);
  const conflict = save.kind === 'CONFLICT' ? save : null;

  return (
    <>
      <LeaveGuard desk={desk} />
      <PageHeader
        title={content.title.trim() || lesson.title}
        above={above}
        actions={
          <>
            <SaveIndicator save={save} />
            {actions}
          </>
        }
      />
      {save.kind === 'REFUSED' && (
        <Notice
          tone="danger"
          title={t('refusedTitle')}
          action={
            <Button tone="secondary" size="small" onClick={() => void desk.flush()}>
              {t('save.now')}
            </Button>
          }
        >
          {wordsFor(save.error)}
        </Notice>
      )}
      {conflict !== null && (
        <>
          <Notice
            tone="warning"
            title={t('conflict.title')}
            action={
              <Button size="small" onClick={() => setPostponed(false)}>
                {t('conflict.open')}
              </Button>
            }
          >
            {t('save.unsaved')}
          </Notice>
          <ConflictDialog
            opened={!postponed}
            mine={content}
            theirs={conflict.theirs}
            onKeepMine={() => void desk.keepMine()}
            onTakeTheirs={() => desk.takeTheirs()}
            onLater={() => setPostponed(true)}
          />
        </>
      )}
      <div className={classes.layout}>
        <div className={classes.main}>
          <BlockList
            key={edition}
            blocks={content.blocks}
            onChange={(change) => desk.change({ blocks: change(desk.view().content.blocks) })}
            quiz={quiz}
          />
          {below}
        </div>
        <aside className={classes.aside}>
          <LessonSettings key={edition} content={content} onChange={(part) => desk.change(part)} />
        </aside>
      </div>
    </>
  );
}

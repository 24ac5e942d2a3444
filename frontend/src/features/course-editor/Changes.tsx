import { useTranslation } from 'react-i18next';
import type { DraftChange } from '@/shared/api/schema';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import classes from './PublishDialog.module.css';

const tones = { ADDED: 'success', CHANGED: 'info', REMOVED: 'danger', MOVED: 'neutral' } as const;

const items = ['COURSE', 'SETTINGS', 'SECTION', 'LESSON'] as const;

function isItem(item: string): item is (typeof items)[number] {
  return items.some((known) => known === item);
}

interface ChangesProps {
  changes: readonly DraftChange[];
  /** There is no version yet to compare with. */
  first: boolean;
}

/** What the next version will change for learners, or what the first holds. */
export function Changes({ changes, first }: ChangesProps) {
  const { t } = useTranslation('course-editor');
  if (changes.length === 0) return first ? null : <p>{t('publish.noChanges')}</p>;
  return (
    <section>
      <h3>{first ? t('publish.contents') : t('publish.changes', { count: changes.length })}</h3>
      <ul className={classes.list}>
        {changes.map(({ kind, item, title }, index) => (
          // Two lessons may bear the same title.
          <li key={index} className={classes.change}>
            {!first && <StatusBadge tone={tones[kind]}>{t(`changes.${kind}`)}</StatusBadge>}
            <span>
              <span className={classes.item}>{isItem(item) && t(`items.${item}`)}</span> {title}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

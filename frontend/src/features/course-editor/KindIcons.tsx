import { IconChecklist, IconPhoto, IconPlayerPlay, IconTextSize } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BlockType } from '@/shared/api/schema';
import classes from './Outline.module.css';

const icons: Record<BlockType, typeof IconPhoto> = {
  RICH_TEXT: IconTextSize,
  IMAGE: IconPhoto,
  VIDEO: IconPlayerPlay,
  QUIZ: IconChecklist,
};

/** What a lesson is made of, each kind once. */
export function KindIcons({ kinds }: { kinds: readonly BlockType[] }) {
  const { t } = useTranslation('course-editor');
  const different = [...new Set(kinds)];
  if (different.length === 0) return <span>{t('outline.noContent')}</span>;
  return (
    <span className={classes.kinds}>
      {different.map((kind) => {
        const Icon = icons[kind];
        return (
          <span key={kind} role="img" aria-label={t(`kinds.${kind}`)} title={t(`kinds.${kind}`)}>
            <Icon size={16} aria-hidden />
          </span>
        );
      })}
    </span>
  );
}

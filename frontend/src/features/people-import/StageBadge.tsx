import { useTranslation } from 'react-i18next';
import type { ImportView } from '@/shared/api/schema';
import { StatusBadge, type StatusTone } from '@/ui/StatusBadge/StatusBadge';
import { stageOf, type Stage } from './stages';

const tones: Record<Stage, StatusTone> = {
  columns: 'neutral',
  checking: 'info',
  review: 'warning',
  running: 'info',
  stopped: 'warning',
  done: 'success',
};

export function StageBadge({ view }: { view: ImportView }) {
  const { t } = useTranslation('people-import');
  const stage = stageOf(view);
  return <StatusBadge tone={tones[stage]}>{t(`stage.${stage}`)}</StatusBadge>;
}

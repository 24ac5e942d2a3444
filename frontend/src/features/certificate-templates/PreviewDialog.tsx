import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { Layout, Sample } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';
import { Notice } from '@/ui/Notice/Notice';
import { previewQuery } from './templates.queries';
import classes from './Designer.module.css';

interface PreviewDialogProps {
  templateId: string;
  layout: Layout;
  title: string;
  onClose: () => void;
}

const samples: readonly Sample[] = ['USUAL', 'LONGEST'];

/** The very paper, drawn by the server: with names as most have them, and with the longest. */
export function PreviewDialog({ templateId, layout, title, onClose }: PreviewDialogProps) {
  const { t } = useTranslation(['certificate-templates', 'ui']);
  const [sample, setSample] = useState<Sample>('USUAL');
  const { data, error } = useQuery(previewQuery(templateId, layout, sample));
  return (
    <Dialog title={title} opened onClose={onClose} size="large">
      <div className={classes.choice} role="group" aria-label={t('preview.samples')}>
        {samples.map((one) => (
          <Button
            key={one}
            tone={one === sample ? 'primary' : 'secondary'}
            size="small"
            aria-pressed={one === sample}
            onClick={() => setSample(one)}
          >
            {t(`preview.${one}`)}
          </Button>
        ))}
      </div>
      <div className={classes.preview} aria-busy={data === undefined && error === null}>
        {error !== null ? (
          <Notice tone="danger">{wordsFor(error)}</Notice>
        ) : data === undefined ? (
          <p role="status">{t('preview.drawing')}</p>
        ) : (
          <img src={data} alt={t(`preview.alt.${sample}`)} />
        )}
      </div>
    </Dialog>
  );
}

import { useTranslation } from 'react-i18next';
import type { MediaView } from '@/shared/api/schema';
import { useUpload } from '@/shared/api/media';
import { Button } from '@/ui/Button/Button';
import { UploadField } from './UploadField';
import classes from './NewMedia.module.css';

interface NewMediaProps {
  kind: 'IMAGE' | 'VIDEO';
  onUploaded: (media: MediaView) => void;
  onCancel: () => void;
}

/** The place of a picture or film that is about to be added. */
export function NewMedia({ kind, onUploaded, onCancel }: NewMediaProps) {
  const { t } = useTranslation(['lesson-editor', 'ui']);
  const upload = useUpload(kind);
  const words = kind === 'IMAGE' ? 'image' : 'video';
  return (
    <div className={classes.new}>
      <UploadField
        purpose={kind}
        label={t(`${words}.choose`)}
        hint={t(`${words}.hint`)}
        {...upload}
        onUploaded={onUploaded}
      />
      <Button tone="quiet" onClick={onCancel}>
        {t('ui:cancel')}
      </Button>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { formatPercent } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { ProgressBar } from '@/ui/Progress/ProgressBar';
import type { FileDesk, Upload } from './fileDesk';
import { FileName } from './AnsweredFiles';
import classes from './FileUpload.module.css';

interface UploadRowsProps {
  uploads: readonly Upload[];
  desk: FileDesk;
}

/** Files on their way, each with how much of it has gone, and those that failed with the reason. */
export function UploadRows({ uploads, desk }: UploadRowsProps) {
  const { t } = useTranslation('question-types');
  if (uploads.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('files.onTheirWay')}>
      {uploads.map((upload) => (
        <li key={upload.id} className={classes.row}>
          <FileName name={upload.file.name} bytes={upload.file.size} />
          <span className={classes.actions}>
            {upload.state === 'waiting' && (
              <Button
                tone="quiet"
                size="small"
                aria-label={t('files.resumeOf', { name: upload.file.name })}
                onClick={() => desk.resume(upload.id)}
              >
                {t('files.resume')}
              </Button>
            )}
            <Button
              tone="quiet"
              size="small"
              aria-label={t(upload.state === 'failed' ? 'files.dismissOf' : 'files.cancelOf', {
                name: upload.file.name,
              })}
              onClick={() => desk.drop(upload.id)}
            >
              {t(upload.state === 'failed' ? 'files.dismiss' : 'files.cancel')}
            </Button>
          </span>
          {upload.state === 'failed' ? (
            <p role="alert" className={classes.problem}>
              {upload.problem}
            </p>
          ) : (
            <div className={classes.progress}>
              <ProgressBar
                done={upload.sent}
                total={upload.file.size}
                label={t('files.progressOf', { name: upload.file.name })}
                words={formatPercent(Math.floor((upload.sent / upload.file.size) * 100))}
              />
              <p role="status" className={classes.note}>
                {t(`files.states.${upload.state}`)}
              </p>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

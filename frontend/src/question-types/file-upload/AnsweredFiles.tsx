import { useState } from 'react';
import { IconDownload, IconEye, IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { HandedFile } from '@/shared/api/schema';
import { formatBytes } from '@/shared/lib/dates';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { endings } from './fileUpload';
import classes from './FileUpload.module.css';

interface AnsweredFilesProps {
  files: readonly HandedFile[];
  /** Where they are fetched; without it they are only named. */
  at?: string | undefined;
}

/** Files of an answer, to be fetched one by one or all at once. */
export function AnsweredFiles({ files, at }: AnsweredFilesProps) {
  const { t } = useTranslation('question-types');
  if (files.length === 0) return null;
  return (
    <div className={classes.files}>
      <ul className={classes.list} aria-label={t('files.handedIn')}>
        {files.map((file) => (
          <li key={file.fileId} className={classes.row}>
            <FileName {...file} />
            {at !== undefined && <Fetching file={file} url={`${at}/${file.fileId}`} />}
          </li>
        ))}
      </ul>
      {at !== undefined && files.length > 1 && (
        <ButtonLink tone="secondary" size="small" icon={<IconDownload />} href={at} download>
          {t('files.downloadAll')}
        </ButtonLink>
      )}
    </div>
  );
}

export function FileName({ name, bytes }: Pick<HandedFile, 'name' | 'bytes'>) {
  return (
    <span className={classes.name}>
      <strong>{name}</strong>
      <span className={classes.size}>{formatBytes(bytes)}</span>
    </span>
  );
}

/** A picture can be looked at; everything else is a download, since nobody knows what is in it. */
function Fetching({ file: { name, extension }, url }: { file: HandedFile; url: string }) {
  const { t } = useTranslation('question-types');
  const [open, setOpen] = useState(false);
  const isPicture = endings.PICTURE.includes(extension);
  return (
    <>
      <span className={classes.actions}>
        {isPicture && (
          <Button
            tone="quiet"
            size="small"
            icon={open ? <IconEyeOff /> : <IconEye />}
            aria-expanded={open}
            aria-label={t(open ? 'files.hideOf' : 'files.lookOf', { name })}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'files.hide' : 'files.look')}
          </Button>
        )}
        <ButtonLink
          tone="quiet"
          size="small"
          icon={<IconDownload />}
          href={url}
          download
          aria-label={t('files.downloadOf', { name })}
        >
          {t('files.download')}
        </ButtonLink>
      </span>
      {open && <img className={classes.picture} src={url} alt={t('files.picture', { name })} />}
    </>
  );
}

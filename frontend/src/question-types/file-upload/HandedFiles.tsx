import { useRef } from 'react';
import { IconDownload, IconRefresh, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { HandedFile } from '@/shared/api/schema';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { FileName } from './AnsweredFiles';
import classes from './FileUpload.module.css';

interface HandedFilesProps {
  files: readonly HandedFile[];
  url: ((fileId: string) => string) | undefined;
  accept: string;
  onReplace: (fileId: string, file: File) => void;
  onRemove: (fileId: string) => void;
}

/** The files of the answer so far. */
export function HandedFiles({ files, url, accept, onReplace, onRemove }: HandedFilesProps) {
  const { t } = useTranslation('question-types');
  const heading = useRef<HTMLParagraphElement>(null);
  return (
    <div className={classes.files}>
      <p ref={heading} tabIndex={-1} role="status" className={classes.note}>
        {t('files.count', { count: files.length })}
      </p>
      {files.length > 0 && (
        <ul className={classes.list} aria-label={t('files.handedIn')}>
          {files.map((file) => (
            <li key={file.fileId} className={classes.row}>
              <FileName {...file} />
              <span className={classes.actions}>
                {url !== undefined && (
                  <ButtonLink
                    tone="quiet"
                    size="small"
                    icon={<IconDownload />}
                    href={url(file.fileId)}
                    download
                    aria-label={t('files.downloadOf', { name: file.name })}
                  >
                    {t('files.download')}
                  </ButtonLink>
                )}
                <Replace
                  name={file.name}
                  accept={accept}
                  onFile={(chosen) => onReplace(file.fileId, chosen)}
                />
                <Button
                  tone="quiet"
                  size="small"
                  icon={<IconTrash />}
                  aria-label={t('files.removeOf', { name: file.name })}
                  onClick={() => {
                    onRemove(file.fileId);
                    heading.current?.focus();
                  }}
                >
                  {t('files.remove')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface ReplaceProps {
  name: string;
  accept: string;
  onFile: (file: File) => void;
}

function Replace({ name, accept, onFile }: ReplaceProps) {
  const { t } = useTranslation('question-types');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        hidden
        type="file"
        accept={accept}
        aria-label={t('files.replaceOf', { name })}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) onFile(file);
          target.value = '';
        }}
      />
      <Button
        tone="quiet"
        size="small"
        icon={<IconRefresh />}
        aria-label={t('files.replaceOf', { name })}
        onClick={() => input.current?.click()}
      >
        {t('files.replace')}
      </Button>
    </>
  );
}

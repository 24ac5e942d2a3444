import { useRef, useState } from 'react';
import { IconCamera } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { newId } from '@/shared/api/retry';
import { formatNumber } from '@/shared/lib/dates';
import { RubricShown } from '@/question-types/fields/RubricShown';
import { as, type Criterion, type PlayerProps } from '@/question-types/kind';
import { Button } from '@/ui/Button/Button';
import { TextArea } from '@/ui/Field/TextArea';
import { FileDrop } from '@/ui/FileDrop/FileDrop';
import { useFileDesk } from './fileDesk';
import { filesOf, withFile, type FileGroup, type HandedIn } from './fileUpload';
import { HandedFiles } from './HandedFiles';
import { faultOf, type Refused } from './faults';
import { UploadRows } from './UploadRows';
import classes from './FileUpload.module.css';

interface Shown {
  mostFiles: number;
  groups: FileGroup[];
  extensions: string[];
  mostMegabytes: number;
  withText: boolean;
  rubric: Criterion[];
}

/** Files are chosen, dropped or photographed, and go to the server one after another while the learner works on. */
export function FileUploadPlayer({ question, name, answer, onAnswer }: PlayerProps) {
  const { t } = useTranslation('question-types');
  const { desk, part } = useFileDesk();
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const camera = useRef<HTMLInputElement>(null);
  const {
    mostFiles = 1,
    groups = [],
    extensions = [],
    mostMegabytes = 1,
    withText = false,
    rubric = [],
  } = as<Shown>(question.shown);
  const { text } = as<HandedIn>(answer);
  const files = filesOf(answer);
  const uploads = (desk?.uploads ?? []).filter((upload) => upload.part === part);
  const coming = uploads.filter((one) => one.state !== 'failed' && one.replaces === undefined);
  const room = mostFiles - files.length - coming.length;
  const accept = extensions.map((ending) => `.${ending}`).join(',');

  /** Files come one by one out of one choice, so that what was taken just now counts too. */
  const takeAll = (chosen: readonly File[], replaces?: string) => {
    let left = replaces === undefined ? room : 1;
    let local: HandedIn | undefined;
    const unfit: Refused[] = [];
    for (const file of chosen) {
      const fault = left > 0 ? faultOf(file, extensions, mostMegabytes) : 'files.tooMany';
      if (fault !== undefined) {
        unfit.push({ id: newId(), name: file.name, fault });
        continue;
      }
      left -= 1;
      if (desk !== undefined) desk.send({ file, part, replaces });
      else local = withFile(local ?? answer, kept(file), replaces);
    }
    setRefused(unfit);
    if (local !== undefined) onAnswer(local);
  };

  return (
    <>
      <p className={classes.note}>
        {t('files.rule', {
          count: mostFiles,
          megabytes: formatNumber(mostMegabytes),
          kinds: extensions.map((ending) => ending.toUpperCase()).join(', '),
        })}
      </p>
      <HandedFiles
        files={files}
        url={desk?.url}
        accept={accept}
        onReplace={(fileId, file) => takeAll([file], fileId)}
        onRemove={(fileId) =>
          onAnswer({ ...as<HandedIn>(answer), files: files.filter((one) => one.fileId !== fileId) })
        }
      />
      {desk !== undefined && <UploadRows uploads={uploads} desk={desk} />}
      {refused.length > 0 && (
        <div role="alert">
          <ul className={classes.list}>
            {refused.map(({ id, name: called, fault }) => (
              <li key={id} className={classes.problem}>
                {t('files.refused', {
                  name: called,
                  why: t(fault, { count: mostFiles, megabytes: formatNumber(mostMegabytes) }),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {room > 0 ? (
        <>
          <FileDrop
            id={name}
            label={t('files.choose')}
            hint={desk === undefined ? t('files.stays') : t('files.dropHint')}
            accept={accept}
            multiple={room > 1}
            onFiles={takeAll}
          />
          {groups.includes('PICTURE') && (
            <div className={classes.camera}>
              <input
                ref={camera}
                hidden
                type="file"
                accept="image/*"
                capture="environment"
                aria-label={t('files.takePicture')}
                onChange={({ target }) => {
                  takeAll([...(target.files ?? [])]);
                  target.value = '';
                }}
              />
              <Button
                tone="secondary"
                icon={<IconCamera />}
                onClick={() => camera.current?.click()}
              >
                {t('files.takePicture')}
              </Button>
            </div>
          )}
        </>
      ) : (
        <p className={classes.note}>{t('files.full', { count: mostFiles })}</p>
      )}
      {withText && (
        <TextArea
          id={`${name}-text`}
          label={t('files.text')}
          optional
          value={text ?? ''}
          rows={6}
          maxLength={100_000}
          onChange={(written) => onAnswer({ files, text: written })}
        />
      )}
      <RubricShown rubric={rubric} />
    </>
  );
}

/** A file that stays on the device, where a question is only tried. */
function kept(file: File) {
  return {
    fileId: newId(),
    name: file.name,
    bytes: file.size,
    extension: file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase(),
  };
}

import { useState } from 'react';
import { IconPlayerSkipBack } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PublishedVideo } from '@/shared/api/schema';
import { formatDuration } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import type { ProgressJournal } from './journal';
import { useWatching } from './useWatching';
import classes from './Blocks.module.css';

interface FilmProps {
  video: PublishedVideo;
  blockId: string;
  lessonId: string;
  journal: ProgressJournal | undefined;
  resumeAt: number;
}

const speeds = [0.75, 1, 1.25, 1.5, 2];

/** A film that goes on where it was left, notes what was really watched, and obeys the keys people know. */
export function Film({ video, blockId, lessonId, journal, resumeAt }: FilmProps) {
  const { t } = useTranslation('lesson-player');
  const { film, handlers, seek } = useWatching({ journal, lessonId, blockId, resumeAt });
  const [speed, setSpeed] = useState(1);
  return (
    <figure className={classes.figure}>
      <video
        {...handlers}
        ref={film}
        controls
        playsInline
        preload="metadata"
        src={video.url}
        poster={video.posterUrl ?? undefined}
        aria-label={video.title}
      >
        <track
          kind="captions"
          srcLang="vi"
          label={t('captions')}
          src={video.captionsUrl ?? undefined}
          default={video.captionsUrl != null}
        />
      </video>
      <figcaption className={classes.film}>
        <span>{video.title}</span>
        <label>
          {t('speed')}{' '}
          <select
            value={speed}
            onChange={({ target }) => {
              const chosen = Number(target.value);
              setSpeed(chosen);
              if (film.current !== null) film.current.playbackRate = chosen;
            }}
          >
            {speeds.map((one) => (
              <option key={one} value={one}>
                {one}×
              </option>
            ))}
          </select>
        </label>
        {resumeAt > 5 && (
          <Button tone="quiet" size="small" icon={<IconPlayerSkipBack />} onClick={() => seek(0)}>
            {t('fromStart', { at: formatDuration(resumeAt) })}
          </Button>
        )}
      </figcaption>
      {video.transcript && (
        <details>
          <summary>{t('transcript')}</summary>
          <p className={classes.transcript}>{video.transcript}</p>
        </details>
      )}
    </figure>
  );
}

import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconPhotoSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ownMediaQuery } from '@/shared/api/media';
import { narrow } from '@/shared/lib/pictures';
import { wordsFor } from '@/shared/api/problem';
import { Button } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';
import { Notice } from '@/ui/Notice/Notice';
import { Pages } from '@/ui/Pages/Pages';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import classes from './PicturePicker.module.css';

const shown = 12;

/** Takes a picture that one has brought before, whatever it was for. */
export function PicturePicker({ onPicture }: { onPicture: (mediaId: string) => void }) {
  const { t } = useTranslation('question-types');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <div>
        <Button
          tone="secondary"
          size="small"
          icon={<IconPhotoSearch />}
          onClick={() => setOpened(true)}
        >
          {t('library.open')}
        </Button>
      </div>
      <Dialog
        title={t('library.title')}
        size="large"
        opened={opened}
        onClose={() => setOpened(false)}
      >
        <Library
          onPicture={(mediaId) => {
            setOpened(false);
            onPicture(mediaId);
          }}
        />
      </Dialog>
    </>
  );
}

function Library({ onPicture }: { onPicture: (mediaId: string) => void }) {
  const { t } = useTranslation('question-types');
  const [words, setWords] = useState('');
  const [page, setPage] = useState(0);
  const { data, error } = useQuery(ownMediaQuery('IMAGE', words, page, shown));
  return (
    <>
      <div>
        <SearchInput
          label={t('library.search')}
          value={words}
          onSearch={(typed) => {
            setWords(typed);
            setPage(0);
          }}
        />
      </div>
      {error !== null && <Notice tone="danger">{wordsFor(error)}</Notice>}
      {error === null && data === undefined && <Skeleton height="12rem" />}
      <p role="status" className={classes.found}>
        {data !== undefined &&
          (data.total > 0
            ? t('library.found', { count: data.total })
            : t(words === '' ? 'library.empty' : 'library.none'))}
      </p>
      <ul className={classes.pictures}>
        {data?.items.map(({ id, url, fileName }) => (
          <li key={id}>
            <button type="button" className={classes.picture} onClick={() => onPicture(id)}>
              <img src={narrow(url)} alt="" loading="lazy" />
              <span>{fileName}</span>
            </button>
          </li>
        ))}
      </ul>
      <Pages page={page} size={shown} total={data?.total ?? 0} onPage={setPage} />
    </>
  );
}

import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { IconLock, IconLockOpen, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { ClassView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { useCloseClass, useDeleteClass } from './classes.queries';
import { ReopenDialog } from './ReopenDialog';

/** What the reader may do with the class as a whole. */
export function ClassActions({ one }: { one: ClassView }) {
  const { t } = useTranslation('classes');
  const navigate = useNavigate();
  const [asking, setAsking] = useState<'close' | 'reopen' | 'delete'>();
  const close = useCloseClass(one.classId);
  const remove = useDeleteClass(one.classId);
  const may = (ability: ClassView['abilities'][number]) => one.abilities.includes(ability);
  const stop = () => setAsking(undefined);

  const closeIt = async () => {
    try {
      await close.mutateAsync(undefined);
      toast(t('close.done', { title: one.title }));
    } catch (error) {
      toastProblem(wordsFor(error));
    }
    stop();
  };
  const deleteIt = async () => {
    try {
      await remove.mutateAsync(undefined);
      toast(t('delete.done', { title: one.title }));
      await navigate({ href: paths.classes() });
    } catch (error) {
      toastProblem(wordsFor(error));
      stop();
    }
  };

  return (
    <>
      {may('EDIT') && (
        <ButtonLink tone="secondary" icon={<IconPencil />} href={paths.editClass(one.classId)}>
          {t('edit')}
        </ButtonLink>
      )}
      {may('DELETE') && (
        <Button tone="secondary" icon={<IconTrash />} onClick={() => setAsking('delete')}>
          {t('delete.action')}
        </Button>
      )}
      {may('CLOSE') && (
        <Button
          tone={one.state === 'ENDED' ? 'primary' : 'secondary'}
          icon={<IconLock />}
          unavailable={one.state === 'PLANNED' ? t('close.notBegun') : undefined}
          onClick={() => setAsking('close')}
        >
          {t('close.action')}
        </Button>
      )}
      {may('REOPEN') && (
        <Button tone="secondary" icon={<IconLockOpen />} onClick={() => setAsking('reopen')}>
          {t('reopen.action')}
        </Button>
      )}
      <ConfirmDialog
        opened={asking === 'close'}
        onClose={stop}
        onConfirm={() => void closeIt()}
        busy={close.isPending}
        title={t('close.title')}
        action={t('close.action')}
      >
        {t('close.what', { count: one.learners })}
        {one.state === 'RUNNING' && <p>{t('close.early')}</p>}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'delete'}
        onClose={stop}
        onConfirm={() => void deleteIt()}
        busy={remove.isPending}
        title={t('delete.title')}
        action={t('delete.action')}
        tone="danger"
      >
        {t('delete.what', { title: one.title })}
      </ConfirmDialog>
      <ReopenDialog one={one} opened={asking === 'reopen'} onClose={stop} />
    </>
  );
}

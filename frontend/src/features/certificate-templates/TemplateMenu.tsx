import { use, useState } from 'react';
import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { TemplateSummary } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { Button } from '@/ui/Button/Button';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { NavigationContext } from '@/ui/Link/navigation';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import type { DesignDesk } from './designDesk';
import { useDeleteTemplate, useStanding } from './templates.queries';

interface TemplateMenuProps {
  template: TemplateSummary;
  desk: DesignDesk;
}

/** What ends a template, and what brings it back. */
export function TemplateMenu({ template, desk }: TemplateMenuProps) {
  const { t } = useTranslation('certificate-templates');
  const { go } = use(NavigationContext);
  const { templateId, name, abilities } = template;
  const [asking, setAsking] = useState<'retire' | 'delete' | null>(null);
  const standing = useStanding(templateId);
  const remove = useDeleteTemplate(templateId);
  const onError = (error: unknown) => toastProblem(wordsFor(error));
  const turn = async (act: 'retire' | 'reinstate') => {
    // What is being written must not meet a newer revision.
    await desk.saving.flush();
    standing.mutate(act, {
      onSuccess: (view) => {
        desk.follow(view);
        toast(t(`${act}.done`, { name }));
        setAsking(null);
      },
      onError,
    });
  };
  const deleteIt = async () => {
    await desk.saving.flush();
    remove.mutate(undefined, {
      onSuccess: () => {
        toast(t('delete.done', { name }));
        go(paths.certificateTemplates());
      },
      onError,
    });
  };
  if (!abilities.some((one) => ['RETIRE', 'REINSTATE', 'DELETE'].includes(one))) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button tone="secondary" iconAfter={<IconChevronDown />}>
            {t('menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {abilities.includes('RETIRE') && (
            <Menu.Item onClick={() => setAsking('retire')}>{t('retire.open')}</Menu.Item>
          )}
          {abilities.includes('REINSTATE') && (
            <Menu.Item onClick={() => void turn('reinstate')}>{t('reinstate.open')}</Menu.Item>
          )}
          {abilities.includes('DELETE') && (
            <Menu.Item onClick={() => setAsking('delete')}>{t('delete.open')}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <ConfirmDialog
        opened={asking === 'retire'}
        onClose={() => setAsking(null)}
        onConfirm={() => void turn('retire')}
        title={t('retire.title', { name })}
        action={t('retire.action')}
        busy={standing.isPending}
      >
        <p>{t('retire.what')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'delete'}
        onClose={() => setAsking(null)}
        onConfirm={() => void deleteIt()}
        title={t('delete.title', { name })}
        action={t('delete.action')}
        tone="danger"
        busy={remove.isPending}
      >
        <p>{t('delete.what')}</p>
      </ConfirmDialog>
    </>
  );
}

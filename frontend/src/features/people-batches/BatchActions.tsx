import { useState } from 'react';
import { Menu } from '@mantine/core';
import { IconArrowsRightLeft, IconChevronDown, IconSchool } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { may, useMe } from '@/shared/api/me';
import type { PersonSearch, PersonView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';
import { BatchForm } from './BatchForm';
import { acts, type Act } from './acts';

export interface BatchAudience {
  people: readonly PersonView[];
  /** Set when the act is for everybody these filters find. */
  matching: PersonSearch | undefined;
  count: number;
}

interface BatchActionsProps {
  audience: BatchAudience;
  onStarted: (batchId: string) => void;
}

const first = { ENROL: <IconSchool />, TRANSFER: <IconArrowsRightLeft /> };

/** The acts on several people; each first shows whom it concerns. */
export function BatchActions({ audience, onStarted }: BatchActionsProps) {
  const { t } = useTranslation('people-batches');
  const me = useMe();
  const [act, setAct] = useState<Act>();
  const allowed = acts.filter(({ needs }) => may(me, needs)).map((one) => one.act);
  const shown = allowed.filter((one) => one === 'ENROL' || one === 'TRANSFER');
  const others = allowed.filter((one) => one !== 'ENROL' && one !== 'TRANSFER');
  return (
    <>
      {shown.map((one) => (
        <Button
          key={one}
          size="small"
          tone="secondary"
          icon={first[one]}
          onClick={() => setAct(one)}
        >
          {t(`act.${one}`)}
        </Button>
      ))}
      {others.length > 0 && (
        <Menu position="top-end">
          <Menu.Target>
            <Button size="small" tone="secondary" iconAfter={<IconChevronDown />}>
              {t('others')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((one) => (
              <Menu.Item key={one} onClick={() => setAct(one)}>
                {t(`act.${one}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <Dialog
        title={act === undefined ? '' : t(`title.${act}`)}
        opened={act !== undefined}
        onClose={() => setAct(undefined)}
      >
        {act !== undefined && (
          <BatchForm
            act={act}
            audience={audience}
            onStarted={onStarted}
            onCancel={() => setAct(undefined)}
          />
        )}
      </Dialog>
    </>
  );
}

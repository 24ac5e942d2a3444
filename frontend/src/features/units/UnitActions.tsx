import { useState } from 'react';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { UnitPageView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { AddUnitDialog } from './AddUnitDialog';
import { RenameUnitDialog } from './RenameUnitDialog';

/** What may be changed about a unit by the one who looks at it. */
export function UnitActions({ page: { unit, abilities } }: { page: UnitPageView }) {
  const { t } = useTranslation('units');
  const [open, setOpen] = useState<'add' | 'rename'>();
  const close = () => setOpen(undefined);
  return (
    <>
      {abilities.includes('EDIT') && (
        <Button tone="secondary" icon={<IconPencil />} onClick={() => setOpen('rename')}>
          {t('rename.open')}
        </Button>
      )}
      {abilities.includes('ADD_UNIT') && (
        <Button tone="secondary" icon={<IconPlus />} onClick={() => setOpen('add')}>
          {t('add.open')}
        </Button>
      )}
      <AddUnitDialog parent={unit} opened={open === 'add'} onClose={close} />
      <RenameUnitDialog unit={unit} opened={open === 'rename'} onClose={close} />
    </>
  );
}

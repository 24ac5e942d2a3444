import { useState } from 'react';
import { IconSchool } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { EnrolDialog } from './EnrolDialog';

interface EnrolButtonProps {
  people: readonly PersonView[];
  size?: 'medium' | 'small';
  tone?: 'primary' | 'secondary';
  onDone?: () => void;
}

/** Opens the choice of a course for these people. */
export function EnrolButton({
  people,
  size = 'medium',
  tone = 'primary',
  onDone,
}: EnrolButtonProps) {
  const { t } = useTranslation('batch-enrolment');
  const [opened, setOpened] = useState(false);
  const outside = people.filter(({ abilities }) => !abilities.includes('ENROL'));
  const close = () => {
    setOpened(false);
    onDone?.();
  };
  return (
    <>
      <Button
        size={size}
        tone={tone}
        icon={<IconSchool />}
        unavailable={
          outside.length > 0 ? t('outside', { name: outside[0]?.fullName ?? '' }) : undefined
        }
        onClick={() => setOpened(true)}
      >
        {t('action')}
      </Button>
      <EnrolDialog people={people} opened={opened} onClose={close} />
    </>
  );
}

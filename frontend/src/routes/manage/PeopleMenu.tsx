import { useState } from 'react';
import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FindByNumber } from '@/features/person-record/FindByNumber';
import { Button } from '@/ui/Button/Button';

/** What else begins at the list of people. */
export function PeopleMenu() {
  const { t } = useTranslation(['people', 'person-record']);
  const [finding, setFinding] = useState(false);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button tone="secondary" iconAfter={<IconChevronDown />}>
            {t('menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setFinding(true)}>{t('person-record:find.open')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <FindByNumber opened={finding} onClose={() => setFinding(false)} />
    </>
  );
}

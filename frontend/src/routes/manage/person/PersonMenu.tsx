import { use } from 'react';
import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { Button } from '@/ui/Button/Button';
import { NavigationContext } from '@/ui/Link/navigation';

/** Acts on a whole record that are asked for now and then. */
export function PersonMenu({ person }: { person: PersonView }) {
  const { t } = useTranslation(['people', 'person-merge']);
  const { go } = use(NavigationContext);
  if (!person.abilities.includes('EDIT')) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button tone="secondary" iconAfter={<IconChevronDown />}>
          {t('menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => go(paths.mergePerson(person.accountId))}>
          {t('person-merge:open')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

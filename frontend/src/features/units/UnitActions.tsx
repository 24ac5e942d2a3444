import { use } from 'react';
import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { UnitPageView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { Button } from '@/ui/Button/Button';
import { NavigationContext } from '@/ui/Link/navigation';
import classes from './units.module.css';

/** Kinds of change as they are offered at a unit, by the ability each needs. */
const changes = [
  { kind: 'CREATE', needs: 'ADD_UNIT' },
  { kind: 'RENAME', needs: 'EDIT' },
  { kind: 'MOVE', needs: 'MOVE' },
  { kind: 'MERGE', needs: 'MERGE' },
  { kind: 'SPLIT', needs: 'SPLIT' },
  { kind: 'END', needs: 'END' },
] as const;

/** What may be changed about a unit by the one who looks at it; what another has to do is told. */
export function UnitActions({ page: { unit, abilities } }: { page: UnitPageView }) {
  const { t } = useTranslation('units');
  const { go } = use(NavigationContext);
  if (!changes.some(({ needs }) => abilities.includes(needs))) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button tone="secondary" iconAfter={<IconChevronDown />}>
          {t('change.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {changes.map(({ kind, needs }) => {
          const able = abilities.includes(needs);
          return (
            <Menu.Item
              key={kind}
              disabled={!able}
              onClick={() => go(paths.newUnitChange(kind, unit.id))}
            >
              {t(`change.${kind}`)}
              {!able && <span className={classes.why}>{t('change.fromAbove')}</span>}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}

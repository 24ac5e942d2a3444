import { Popover } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button/Button';
import type { DataColumn } from './columns';
import classes from './DataTable.module.css';

interface ColumnChoiceProps<R> {
  columns: readonly DataColumn<R>[];
  chosen: readonly string[];
  onChoose: (keys: readonly string[]) => void;
}

/** Which columns to show; the first one always stays, as it names the row. */
export function ColumnChoice<R>({ columns, chosen, onChoose }: ColumnChoiceProps<R>) {
  const { t } = useTranslation('ui');
  return (
    <Popover position="bottom-end" trapFocus>
      <Popover.Target>
        <Button tone="quiet" size="small" icon={<IconColumns3 />} aria-haspopup="dialog">
          {t('table.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('table.columns')}>
        <fieldset className={classes.choices}>
          <legend className="visually-hidden">{t('table.columns')}</legend>
          {columns.map(({ key, label }, index) => (
            <label key={key} className={classes.choice}>
              <input
                type="checkbox"
                checked={chosen.includes(key)}
                disabled={index === 0}
                onChange={({ target }) =>
                  onChoose(
                    columns
                      .map((column) => column.key)
                      .filter((one) => (one === key ? target.checked : chosen.includes(one))),
                  )
                }
              />
              {label}
            </label>
          ))}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  );
}

import { useTranslation } from 'react-i18next';
import { ItemRows } from '@/question-types/fields/ItemRows';
import { LineRows } from '@/question-types/fields/LineRows';
import { as, type EditorProps } from '@/question-types/kind';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { TextField } from '@/ui/Field/TextField';
import { withoutColumn, type MatrixBody } from './matrix';
import { RightColumns } from './RightColumns';

export function MatrixEditor({ body, onChange, field }: EditorProps) {
  const { t } = useTranslation('question-types');
  const { columns = [], rows = [], several = false } = as<MatrixBody>(body);
  const write = (change: Partial<MatrixBody>) => onChange({ columns, rows, several, ...change });
  const rightIn = (change: (right: number[]) => number[]) =>
    rows.map((row) => ({ ...row, right: change(row.right) }));
  return (
    <>
      <LineRows
        path="columns"
        field={field}
        legend={t('form.columns')}
        nameOf={(index) => t('form.column', { no: index + 1 })}
        addWords={t('form.addColumn')}
        fewest={2}
        most={10}
        maxLength={500}
        value={columns}
        onChange={(next, removed) =>
          write({
            columns: next,
            rows: removed === undefined ? rows : rightIn((right) => withoutColumn(right, removed)),
          })
        }
      />
      <CheckboxField
        {...field('several')}
        label={t('form.severalColumns')}
        value={several}
        onChange={(on) =>
          write({ several: on, rows: on ? rows : rightIn((right) => right.slice(0, 1)) })
        }
      />
      <ItemRows
        {...field('rows')}
        legend={t('form.rows')}
        hint={t('form.rowsHint')}
        items={rows}
        fewest={1}
        most={20}
        ordered
        nameOf={(index) => t('form.row', { no: index + 1 })}
        addWords={t('form.addRow')}
        fresh={() => ({ text: '', right: [] })}
        onChange={(next) => write({ rows: next })}
      >
        {(row, index, change) => (
          <>
            <div data-wide>
              <TextField
                {...field(`rows[${index}].text`)}
                label={t('form.rowText')}
                maxLength={1000}
                value={row.text}
                onChange={(text) => change({ ...row, text })}
              />
            </div>
            <div data-wide>
              <RightColumns
                {...field(`rows[${index}].right`)}
                columns={columns}
                several={several}
                value={row.right}
                onChange={(right) => change({ ...row, right })}
              />
            </div>
          </>
        )}
      </ItemRows>
    </>
  );
}

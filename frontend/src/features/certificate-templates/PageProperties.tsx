import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioField } from '@/ui/Field/RadioField';
import { TextField } from '@/ui/Field/TextField';
import type { Design, DesignerAction } from './designer';
import type { Orientation } from './layers';
import classes from './Designer.module.css';

interface PagePropertiesProps {
  design: Design;
  dispatch: (action: DesignerAction) => void;
}

const orientations: readonly Orientation[] = ['LANDSCAPE', 'PORTRAIT'];

/** The name of the template and how its page stands. */
export function PageProperties({ design, dispatch }: PagePropertiesProps) {
  const { t } = useTranslation('certificate-templates');
  const prefix = useId();
  return (
    <div className={classes.fields}>
      <TextField
        id={`${prefix}name`}
        label={t('name')}
        value={design.name}
        maxLength={200}
        error={design.name.trim() === '' ? t('add.nameMissing') : undefined}
        onChange={(name) => dispatch({ type: 'rename', name })}
      />
      <RadioField
        id={`${prefix}orientation`}
        label={t('column.orientation')}
        hint={t('orientation.hint')}
        value={design.layout.orientation}
        choices={orientations.map((value) => ({ value, label: t(`orientation.${value}`) }))}
        onChange={(orientation) => dispatch({ type: 'turn', orientation })}
      />
    </div>
  );
}

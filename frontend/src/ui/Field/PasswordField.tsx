import { useState } from 'react';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../Button/IconButton';
import { describedBy } from './describedBy';
import { Field, type FieldWords } from './Field';
import classes from './Field.module.css';

interface PasswordFieldProps extends FieldWords {
  value: string;
  onChange: (value: string) => void;
  autoComplete: 'current-password' | 'new-password';
  name?: string;
}

/** A password, hidden until its owner asks to see it. */
export function PasswordField({
  value,
  onChange,
  autoComplete,
  name,
  ...words
}: PasswordFieldProps) {
  const { t } = useTranslation('ui');
  const [shown, setShown] = useState(false);
  return (
    <Field {...words}>
      <div className={classes.withButton}>
        <input
          {...describedBy(words)}
          type={shown ? 'text' : 'password'}
          name={name}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          required
          className={classes.control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        <IconButton
          label={t(shown ? 'password.hide' : 'password.show')}
          icon={shown ? <IconEyeOff /> : <IconEye />}
          onClick={() => setShown(!shown)}
        />
      </div>
    </Field>
  );
}

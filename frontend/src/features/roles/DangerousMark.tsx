import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './roles.module.css';

/** Marks a permission that one person alone does not give. */
export function DangerousMark() {
  const { t } = useTranslation('roles');
  return (
    <span className={classes.mark}>
      <IconAlertTriangle aria-hidden size="1em" /> {t('permissions.dangerous')}
    </span>
  );
}

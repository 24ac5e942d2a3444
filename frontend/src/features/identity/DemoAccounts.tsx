import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Credentials } from '@/shared/api/schema';
import { demoAccountsQuery } from './identity.queries';
import classes from './DemoAccounts.module.css';

/** In a demonstration only: one account for each role, filled in at a press. */
export function DemoAccounts({ onChoose }: { onChoose: (account: Credentials) => void }) {
  const { t } = useTranslation('identity');
  const { data: accounts = [] } = useQuery(demoAccountsQuery);
  if (accounts.length === 0) return null;
  return (
    <section className={classes.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts" className={classes.title}>
        {t('demo.title')}
      </h2>
      <p className={classes.hint}>{t('demo.hint')}</p>
      <ul className={classes.list}>
        {accounts.map(({ login, password, fullName, role, unitName }) => (
          <li key={login}>
            <button
              type="button"
              className={classes.account}
              onClick={() => onChoose({ login, password })}
            >
              <strong>{t(`role.${role}`)}</strong>
              <span>
                {fullName} · {unitName}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

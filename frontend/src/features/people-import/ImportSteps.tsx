import { useTranslation } from 'react-i18next';
import { steps, type Step } from './stages';
import classes from './people-import.module.css';

/** Where one is on the way from a file to people; says so aloud when it changes. */
export function ImportSteps({ current }: { current: Step }) {
  const { t } = useTranslation('people-import');
  const at = steps.indexOf(current);
  return (
    <nav aria-label={t('steps.label')}>
      <ol className={classes.steps}>
        {steps.map((step, index) => (
          <li
            key={step}
            className={classes.step}
            aria-current={index === at ? 'step' : undefined}
            data-past={index < at || undefined}
          >
            <span className={classes.number} aria-hidden>
              {index + 1}
            </span>
            {t(`steps.${step}`)}
          </li>
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {t('steps.at', { at: at + 1, of: steps.length, step: t(`steps.${current}`) })}
      </p>
    </nav>
  );
}

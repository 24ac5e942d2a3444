import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { languages } from '@/shared/i18n/language';
import { currentLanguage, speak } from '@/shared/i18n/i18n';
import classes from './LanguageSwitch.module.css';

/** Two buttons that name the languages in themselves. */
export function LanguageSwitch() {
  const { t } = useTranslation('shell');
  const queryClient = useQueryClient();
  return (
    <div className={classes.switch} role="group" aria-label={t('language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={classes.choice}
          aria-label={`${language.toUpperCase()} – ${names[language]}`}
          aria-pressed={language === currentLanguage()}
          onClick={() => {
            // Answers of the server hold words too, so they are asked for again in the new language.
            void speak(language).then(() => queryClient.invalidateQueries());
          }}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  );
}

const names = { vi: 'Tiếng Việt', en: 'English' } as const;

import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { defaultLanguage, rememberLanguage, type Language } from './language';

export type Messages = Record<string, object>;
export type MessageLoader = (language: Language) => Promise<Messages>;

let load: MessageLoader;

/** Starts the two languages; a language's words are fetched when it is first chosen. */
export async function startI18n(language: Language, loader: MessageLoader): Promise<void> {
  load = loader;
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'ui',
    ns: [],
    interpolation: { escapeValue: false },
    returnNull: false,
    showSupportNotice: false,
    resources: {},
  });
  await speak(language);
}

/** Speaks the language from now on, and remembers it on this device. */
export async function speak(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, defaultNamespace)) {
    const messages = await load(language);
    for (const [namespace, words] of Object.entries(messages)) {
      i18next.addResourceBundle(language, namespace, words);
    }
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  rememberLanguage(language);
}

/** The language spoken now. */
export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : defaultLanguage;
}

const defaultNamespace = 'ui';

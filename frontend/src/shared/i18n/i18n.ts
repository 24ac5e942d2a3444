import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { defaultLanguage, rememberLanguage, type Language } from './language';

export type Messages = Record<string, object>;

/** Words that everybody meets, and those of pages that most people never come to. */
export type Share = 'everyday' | 'further';

export type MessageLoader = (language: Language, share: Share) => Promise<Messages>;

let load: MessageLoader;
const needed = new Set<Share>(['everyday']);
const learnt = new Set<string>();

/** Starts the two languages; a language's words are fetched when it is first chosen. */
export async function startI18n(language: Language, loader: MessageLoader): Promise<void> {
  load = loader;
  learnt.clear();
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
  await Promise.all([...needed].map((share) => learn(language, share)));
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  rememberLanguage(language);
}

/** Fetches the words of pages that not everybody comes to, unless they are here. */
export async function learnFurther(): Promise<void> {
  needed.add('further');
  await learn(currentLanguage(), 'further');
}

/** The language spoken now. */
export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : defaultLanguage;
}

/** What could not be fetched is asked for again the next time. */
async function learn(language: Language, share: Share): Promise<void> {
  const name = `${language} ${share}`;
  if (learnt.has(name)) return;
  for (const [namespace, words] of Object.entries(await load(language, share))) {
    i18next.addResourceBundle(language, namespace, words);
  }
  learnt.add(name);
}

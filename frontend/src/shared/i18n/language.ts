export type Language = 'vi' | 'en';

export const languages: readonly Language[] = ['vi', 'en'];
export const defaultLanguage: Language = 'vi';

const key = 'hocso-language';

/** The language chosen on this device, Vietnamese until somebody chooses. */
export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(key) === 'en' ? 'en' : defaultLanguage;
  } catch {
    return defaultLanguage;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Without storage the choice lasts until the page is closed.
  }
}

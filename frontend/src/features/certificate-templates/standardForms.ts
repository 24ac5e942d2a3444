import type { StandardLayout } from '@/shared/api/schema';
import completionLandscape from './standard-forms/completion-landscape.png';
import completionPortrait from './standard-forms/completion-portrait.png';
import qualificationLandscape from './standard-forms/qualification-landscape.png';
import qualificationPortrait from './standard-forms/qualification-portrait.png';

/** The forms that come with the product, as the server prints them. */
export const standardForms: readonly { form: StandardLayout; picture: string }[] = [
  { form: 'COMPLETION_LANDSCAPE', picture: completionLandscape },
  { form: 'COMPLETION_PORTRAIT', picture: completionPortrait },
  { form: 'QUALIFICATION_LANDSCAPE', picture: qualificationLandscape },
  { form: 'QUALIFICATION_PORTRAIT', picture: qualificationPortrait },
];

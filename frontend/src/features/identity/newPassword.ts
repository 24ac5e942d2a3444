import type { TFunction } from 'i18next';

export const shortestPassword = 10;

export interface NewPassword {
  newPassword: string;
  repeated: string;
}

/** What is wrong with a new password typed twice. */
export function checkNewPassword(
  { newPassword, repeated }: NewPassword,
  t: TFunction<'identity'>,
): Partial<Record<keyof NewPassword, string>> {
  if (newPassword.length < shortestPassword) return { newPassword: t('password.newShort') };
  return newPassword === repeated ? {} : { repeated: t('password.repeatDiffers') };
}

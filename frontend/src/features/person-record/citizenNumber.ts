/** Twelve digits, with or without the spaces and dots people put between them; the rest of the rule is the server's. */
export function isCitizenNumber(typed: string): boolean {
  return /^\d{12}$/.test(typed.replace(/[\s.-]/g, ''));
}

/** Catches slips of the finger; whether the address exists only a mail can tell. */
export function looksLikeEmail(text: string): boolean {
  return /^\S+@\S+\.\S+$/.test(text.trim());
}

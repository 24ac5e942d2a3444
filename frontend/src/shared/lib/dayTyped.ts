/** The day that words name, as 2026-11-22: 22/11/2026 with slashes, dots or dashes, or that form itself. */
export function dayTyped(words: string): string | undefined {
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(words.trim());
  const [year, month, day] = written
    ? [written[3], written[2]?.padStart(2, '0'), written[1]?.padStart(2, '0')]
    : words.trim().split('-');
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** A list as people write it: one thing on each line. */
export function toLines(list: readonly string[]): string {
  return list.join('\n');
}

export function fromLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

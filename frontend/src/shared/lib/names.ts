const collator = new Intl.Collator('vi', { sensitivity: 'variant' });

/** The last word, by which people are called and sorted in Vietnam. */
export function givenName(fullName: string): string {
  return fullName.trim().split(/\s+/).at(-1) ?? '';
}

/** Orders by given name, then family name, then the names between, in the Vietnamese alphabet. */
export function byGivenName(a: string, b: string): number {
  const [left, right] = [sortWords(a), sortWords(b)];
  return (
    left
      .map((word, index) => collator.compare(word, right[index] ?? ''))
      .find((order) => order !== 0) ?? left.length - right.length
  );
}

function sortWords(fullName: string): string[] {
  const words = fullName.trim().normalize('NFC').split(/\s+/);
  return [words.at(-1) ?? '', ...words.slice(0, -1)];
}

/** Two letters for a round picture: of the family name and the given name. */
export function initials(fullName: string): string {
  const words = fullName.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => (word ?? '').charAt(0).toLocaleUpperCase('vi')).join('');
}

/** The words without their marks, as people type them in haste: "chuyển đổi số" becomes "chuyen doi so". */
export function fold(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .toLowerCase();
}

/** Where the words stand in a text, whatever marks either carries; letter for letter of the composed text. */
export function foldedRanges(text: string, words: string): { start: number; end: number }[] {
  const folded = fold(text.normalize('NFC'));
  return fold(words.trim())
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const start = folded.indexOf(word);
      return start < 0 ? [] : [{ start, end: start + word.length }];
    });
}

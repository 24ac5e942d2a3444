import classes from './Unbroken.module.css';

interface UnbrokenProps {
  /** What of the words stays in one piece, such as a number with hyphens. */
  part: string | undefined;
  children: string;
}

/** Words of which one part is not broken at its hyphens while it fits on a line. */
export function Unbroken({ part, children: words }: UnbrokenProps) {
  const at = part === undefined ? -1 : words.indexOf(part);
  if (part === undefined || at === -1) return words;
  return (
    <>
      {words.slice(0, at)}
      <span className={classes.part}>{part}</span>
      {words.slice(at + part.length)}
    </>
  );
}

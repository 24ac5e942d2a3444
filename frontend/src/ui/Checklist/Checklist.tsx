import { IconArrowRight, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { Link } from '@/ui/Link/Link';
import classes from './Checklist.module.css';

export interface Check {
  /** What it is and whether it is met, in words: the sign alone tells nobody. */
  text: string;
  met: boolean;
  /** Where it is met. */
  next?: { href: string; label: string } | undefined;
}

/** Things that have to be met, those that are and those that are not, each with the way to it. */
export function Checklist({ label, checks }: { label: string; checks: readonly Check[] }) {
  return (
    <ul className={classes.list} aria-label={label}>
      {checks.map(({ text, met, next }) => (
        <li key={text}>
          {met ? <IconCircleCheck aria-hidden /> : <IconCircleDashed aria-hidden />}
          <span>
            {text}
            {next !== undefined && (
              <Link className={classes.next} href={next.href}>
                {next.label}
                <IconArrowRight size={16} aria-hidden />
              </Link>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

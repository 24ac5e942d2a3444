import { initials } from '@/shared/lib/names';
import classes from './Avatar.module.css';

/** A round picture made of a person's initials; their name is always written nearby. */
export function Avatar({ name }: { name: string }) {
  return (
    <span className={classes.avatar} aria-hidden>
      {initials(name)}
    </span>
  );
}

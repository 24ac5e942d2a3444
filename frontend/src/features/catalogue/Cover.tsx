import { Rays } from '@/ui/Rays/Rays';
import classes from './Cover.module.css';

interface CoverProps {
  url?: string | undefined;
  /** Loaded at once where it is the first thing seen, otherwise when it comes near. */
  eager?: boolean;
}

/** A course's picture, or our ornament where it has none. Decorative: the title stands beside it. */
export function Cover({ url, eager = false }: CoverProps) {
  return (
    <div className={classes.cover}>
      {url === undefined ? (
        <Rays />
      ) : (
        <img src={url} alt="" width={640} height={360} loading={eager ? 'eager' : 'lazy'} />
      )}
    </div>
  );
}

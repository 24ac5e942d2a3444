import { narrow, widths } from '@/shared/lib/pictures';
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
        <img
          src={narrow(url)}
          srcSet={widths(url)}
          // The eye does not miss half of what the screen of a phone could show, and the line is spared it.
          sizes="(max-width: 48em) 50vw, 26rem"
          alt=""
          width={640}
          height={360}
          loading={eager ? 'eager' : 'lazy'}
        />
      )}
    </div>
  );
}

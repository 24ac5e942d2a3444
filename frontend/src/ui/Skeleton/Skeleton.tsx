import classes from './Skeleton.module.css';

interface SkeletonProps {
  width?: string;
  height?: string;
  round?: boolean;
}

/** The grey place of something that is on its way; the region around it says that it loads. */
export function Skeleton({ width = '100%', height = '1rem', round = false }: SkeletonProps) {
  return (
    <span
      aria-hidden
      className={classes.bone}
      data-round={round || undefined}
      style={{ width, height }}
    />
  );
}

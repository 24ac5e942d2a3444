import { useId, useState, type DragEvent } from 'react';
import { IconFileUpload } from '@tabler/icons-react';
import classes from './FileDrop.module.css';

interface FileDropProps {
  /** For a summary of errors that leads here. */
  id?: string;
  label: string;
  hint: string;
  /** The kinds of file to offer, as in the accept attribute. */
  accept: string;
  /** Whether several may be chosen at once. */
  multiple?: boolean;
  busy?: boolean;
  error?: string | undefined;
  onFile?: (file: File) => void;
  /** All that were chosen or dropped at once. */
  onFiles?: (files: File[]) => void;
}

/** A place to drop a file on, which is also the browser's own way to choose one. */
export function FileDrop({
  id: given,
  label,
  hint,
  accept,
  multiple = false,
  busy = false,
  error,
  onFile,
  onFiles,
}: FileDropProps) {
  const own = useId();
  const id = given ?? own;
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const taken = [...(files ?? [])].slice(0, multiple ? undefined : 1);
    if (busy) return;
    taken.forEach((file) => onFile?.(file));
    if (taken.length > 0) onFiles?.(taken);
  };
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <div>
      <label
        htmlFor={id}
        className={classes.drop}
        data-over={over || undefined}
        data-busy={busy || undefined}
        onDragEnter={drag(true)}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          drag(false)(event);
          take(event.dataTransfer.files);
        }}
      >
        <IconFileUpload className={classes.icon} aria-hidden />
        <span className={classes.label}>{label}</span>
        <span id={`${id}-hint`} className={classes.hint}>
          {hint}
        </span>
        <input
          id={id}
          type="file"
          accept={accept}
          multiple={multiple}
          disabled={busy}
          aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
          aria-invalid={error !== undefined || undefined}
          className={classes.input}
          onChange={(event) => {
            take(event.target.files);
            // The same file can be chosen again.
            event.target.value = '';
          }}
        />
      </label>
      {error !== undefined && (
        <p id={`${id}-error`} role="alert" className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}

/** A file that is not even sent, and why. */
export interface Refused {
  id: string;
  name: string;
  fault: FileFault;
}

export type FileFault = 'files.tooMany' | 'files.empty' | 'files.tooLarge' | 'files.wrongKind';

const megabyte = 1024 * 1024;

/** What the device can tell of a file before it goes; what is in it the server finds out. */
export function faultOf(
  { name, size }: Pick<File, 'name' | 'size'>,
  extensions: readonly string[],
  mostMegabytes: number,
): FileFault | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (!extensions.includes(ending)) return 'files.wrongKind';
  if (size === 0) return 'files.empty';
  return size > mostMegabytes * megabyte ? 'files.tooLarge' : undefined;
}

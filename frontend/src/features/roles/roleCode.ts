import { fold } from '@/shared/lib/fold';

/** A code made of a role's name: "Văn thư xã" becomes VAN_THU_XA. */
export function roleCodeOf(name: string): string {
  return fold(name)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^[_0-9]+/, '')
    .slice(0, 32)
    .replace(/_+$/, '');
}

import type { TFunction } from 'i18next';
import type { ApprovalView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { toast } from '@/ui/Toast/toasts';

/** Says that it is done, or that it waits for a second person and where that stands. */
export function tellOutcome(
  t: TFunction<'roles'>,
  approval: ApprovalView | undefined,
  done: string,
): void {
  if (approval === undefined) toast(done);
  else
    toast(t('waits'), {
      link: { href: paths.approvals('asked'), label: t('seeRequest') },
    });
}

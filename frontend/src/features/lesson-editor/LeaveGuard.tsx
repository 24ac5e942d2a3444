import { useLeaveGuard } from '@/shared/lib/useLeaveGuard';
import { LeaveDialog } from '@/ui/LeaveDialog/LeaveDialog';
import type { LessonDesk } from './lessonDesk';

/** Saves what is left when its author goes elsewhere, and asks only when that is not possible. */
export function LeaveGuard({ desk }: { desk: LessonDesk }) {
  const guard = useLeaveGuard(
    () => !desk.clean,
    () => desk.flush(),
  );
  return <LeaveDialog {...guard} />;
}

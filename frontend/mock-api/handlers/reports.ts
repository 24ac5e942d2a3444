import { http, HttpResponse } from 'msw';
import type { DashboardView } from '@/shared/api/schema';
import { unitByCode, unitById, units } from '../data/units';
import { signInRequired } from '../problem';
import { session } from '../session';

const figures = (weight: number) => ({
  enrolled: 12 * weight + 3,
  completed: 8 * weight + 1,
  completionRate: Math.round((1000 * (7 * weight + 1)) / (12 * weight + 3)) / 10,
  certified: 8 * weight,
});

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let at = from; at <= to; at = after(at)) months.push(at);
  return months;
}

function after(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

export const reportHandlers = [
  http.get('/api/reports/dashboard', ({ request }) => {
    if (session.current === undefined) return signInRequired();
    const search = new URL(request.url).searchParams;
    const unit = unitById(search.get('unit')) ?? unitByCode('15');
    const from = search.get('from') ?? '2026-06';
    const to = search.get('to') ?? '2026-11';
    const months = monthsBetween(from, to).map((month, index) => ({
      month,
      ...figures(month < '2026-06' || month > '2026-11' ? 0 : 3 + ((index * 5) % 7)),
    }));
    const quiet = to < '2026-06';
    const children = units.filter(({ parentId }) => parentId === unit.id);
    return HttpResponse.json<DashboardView>({
      unit,
      from,
      to,
      totals: quiet
        ? { people: 1342, enrolled: 0, completed: 0, certified: 0, completionRate: 0 }
        : { people: 1342, enrolled: 1086, completed: 742, certified: 731, completionRate: 68.3 },
      months: quiet
        ? months.map(({ month }) => ({
            month,
            enrolled: 0,
            completed: 0,
            completionRate: 0,
            certified: 0,
          }))
        : months,
      units: children.map((child, index) => ({
        unit: { id: child.id, name: child.fullName },
        people: 40 + index * 13,
        ...figures(index + 1),
      })),
      courses: [
        {
          courseId: '0193f000-0000-7000-8000-000000000001',
          title: 'Nhận thức về chuyển đổi số',
          enrolled: 812,
          completed: 603,
          completionRate: 70.9,
          certified: 598,
        },
        {
          courseId: '0193f000-0000-7000-8000-000000000002',
          title: 'Kỹ năng số cho cán bộ bộ phận một cửa',
          enrolled: 274,
          completed: 139,
          completionRate: 48.2,
          certified: 133,
        },
      ],
    });
  }),
];

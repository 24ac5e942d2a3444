import {
  IconBooks,
  IconCertificate,
  IconChartHistogram,
  IconChalkboardTeacher,
  IconHome,
  IconPencil,
  IconSchool,
  IconShieldCheck,
  IconUsersGroup,
} from '@tabler/icons-react';
import { may, mayVisit } from '@/shared/api/me';
import type { Area, MeView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';

export interface Destination {
  key:
    | 'home'
    | 'courses'
    | 'learning'
    | 'certificates'
    | 'verify'
    | 'teach'
    | 'classes'
    | 'manage'
    | 'reports'
    | 'register';
  href: string;
  /** The addresses above all its pages, when that is not its own alone. */
  areas?: readonly string[];
  icon: typeof IconHome;
}

const home: Destination = { key: 'home', href: paths.home(), icon: IconHome };
const courses: Destination = { key: 'courses', href: paths.catalogue(), icon: IconBooks };
const verify: Destination = { key: 'verify', href: paths.verification(), icon: IconShieldCheck };

const byArea: [Area, Destination][] = [
  ['LEARN', { key: 'learning', href: paths.myLearning(), icon: IconSchool }],
  ['LEARN', { key: 'certificates', href: paths.myCertificates(), icon: IconCertificate }],
  ['TEACH', { key: 'teach', href: paths.teach(), areas: ['/teach'], icon: IconPencil }],
  ['CLASSES', { key: 'classes', href: paths.classes(), icon: IconChalkboardTeacher }],
  ['MANAGE', { key: 'manage', href: paths.people(), areas: ['/manage'], icon: IconUsersGroup }],
  [
    'CERTIFICATES',
    {
      key: 'register',
      href: paths.certificateRegister(),
      areas: [
        paths.certificateRegister(),
        paths.certificateTemplates(),
        paths.paperCertificates(),
        paths.learnerRecords(),
        paths.issuing(),
      ],
      icon: IconShieldCheck,
    },
  ],
  ['REPORTS', { key: 'reports', href: paths.reports(), icon: IconChartHistogram }],
];

/** Where this person may go; a visitor may look around and check a certificate. */
export function destinationsFor(me: MeView | null): Destination[] {
  if (me === null) return [home, courses, verify];
  return [
    home,
    courses,
    ...byArea
      .filter(([area]) => mayVisit(me, area))
      .map(([, destination]) =>
        destination.key === 'manage' && !may(me, 'VIEW_PEOPLE')
          ? { ...destination, href: paths.dataRequests() }
          : destination,
      ),
  ];
}

const all = [home, courses, verify, ...byArea.map(([, destination]) => destination)];

/** Whether an address lies at or below a destination, and at or below no other that is closer to it. */
export function isWithin(pathname: string, destination: Destination): boolean {
  const closeness = (one: Destination) =>
    Math.max(...(one.areas ?? [one.href]).map((area) => (holds(area, pathname) ? area.length : 0)));
  const own = closeness(destination);
  return own > 0 && !all.some((other) => closeness(other) > own);
}

function holds(area: string, pathname: string): boolean {
  return pathname === area || (area !== '/' && pathname.startsWith(`${area}/`));
}

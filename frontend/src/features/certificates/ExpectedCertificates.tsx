import { useTranslation } from 'react-i18next';
import type { ExpectedCertificate } from '@/shared/api/schema';
import { stepAddress } from '@/shared/lib/certificateSteps';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { Checklist } from '@/ui/Checklist/Checklist';
import { Link } from '@/ui/Link/Link';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import classes from './certificates.module.css';

/** For each course being taken, what its certificate wants, what is missing and where that is done. */
export function ExpectedCertificates({ expected }: { expected: readonly ExpectedCertificate[] }) {
  const { t } = useTranslation('certificates');
  return (
    <Card title={t('expected.title')} lead={t('expected.lead')}>
      <ul className={classes.expected}>
        {expected.map((one) => (
          <li key={one.enrolmentId}>
            <Course one={one} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Course({ one }: { one: ExpectedCertificate }) {
  const { t } = useTranslation('certificates');
  const { enrolmentId, courseTitle, state, conditions } = one;
  const count = conditions.filter(({ missing }) => missing !== undefined).length;
  return (
    <article className={classes.expectedCourse} aria-label={courseTitle}>
      <div className={classes.expectedHead}>
        <h3>
          <Link href={paths.learn(enrolmentId)}>{courseTitle}</Link>
        </h3>
        <StatusBadge tone={state === 'NOT_YET' ? 'neutral' : 'success'}>
          {state === 'NOT_YET'
            ? t('expected.missing', { count, total: conditions.length })
            : t(state === 'WAITS_FOR_RUN' ? 'expected.waitsForRun' : 'expected.preparing')}
        </StatusBadge>
      </div>
      <Checklist
        label={t('expected.conditionsOf', { course: courseTitle })}
        checks={conditions.map(({ text, missing, next }) => ({
          text: missing ?? t('expected.fulfilled', { text }),
          met: missing === undefined,
          next: next && {
            href: stepAddress(enrolmentId, next),
            label: t(`expected.next.${next.place}`, { title: next.title }),
          },
        }))}
      />
    </article>
  );
}

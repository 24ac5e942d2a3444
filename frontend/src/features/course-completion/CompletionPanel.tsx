import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconCertificate, IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { stepAddress } from '@/shared/lib/certificateSteps';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Checklist } from '@/ui/Checklist/Checklist';
import { Link } from '@/ui/Link/Link';
import { Unbroken } from '@/ui/Unbroken/Unbroken';
import { certificateStatusQuery } from './completion.queries';
import classes from './CompletionPanel.module.css';

interface CompletionPanelProps {
  enrolmentId: string;
  /** Asks for an answer to the survey, unless the certificate does so itself. */
  invitation?: ReactNode;
  /** Whether the course was finished before the page was come to: then a line says so, if nothing is left to wait for or to do. */
  before?: boolean;
}

/** For somebody who has finished: the certificate, or that it is on its way. */
export function CompletionPanel({ enrolmentId, invitation, before = false }: CompletionPanelProps) {
  const { t } = useTranslation('course-completion');
  const { data } = useQuery(certificateStatusQuery(enrolmentId));
  const waiting =
    data?.state === 'WAITS_FOR_RUN'
      ? 'waitsForRun'
      : data?.state === 'NOT_YET'
        ? 'notYet'
        : 'preparing';
  const certificate = data?.certificate;
  const wantsSurvey = data?.conditions.some(({ next }) => next?.place === 'SURVEY');
  if (before && (data === undefined || data.state === 'ISSUED')) {
    return (
      <section className={classes.line} aria-labelledby="completed">
        <IconCertificate aria-hidden />
        <h2 id="completed">{t('before')}</h2>
        <Link href={paths.myCertificates()}>{t('mine')}</Link>
        {invitation !== undefined && <div className={classes.invitation}>{invitation}</div>}
      </section>
    );
  }
  return (
    <section className={classes.panel} aria-labelledby="completed">
      <IconCertificate aria-hidden />
      <div className={classes.words}>
        <h2 id="completed">{t('title')}</h2>
        <p role="status">
          <Unbroken part={certificate?.number}>
            {data?.state === 'ISSUED' && certificate !== undefined
              ? t('issued', { number: certificate.number })
              : t(waiting)}
          </Unbroken>
        </p>
        {data?.state === 'NOT_YET' && (
          <div className={classes.conditions}>
            <Checklist
              label={t('conditions')}
              checks={data.conditions.map(({ text, missing, next }) => ({
                text: missing ?? t('fulfilled', { text }),
                met: missing === undefined,
                next: next && {
                  href: stepAddress(enrolmentId, next),
                  label: t(`next.${next.place}`, { title: next.title }),
                },
              }))}
            />
          </div>
        )}
        {data?.state === 'ISSUED' && certificate !== undefined && (
          <div className={classes.actions}>
            <ButtonLink tone="accent" icon={<IconDownload />} href={certificate.pdfUrl} download>
              {t('download')}
            </ButtonLink>
            <ButtonLink tone="secondary" href={paths.verification(certificate.number)}>
              {t('verify')}
            </ButtonLink>
          </div>
        )}
        {invitation !== undefined && wantsSurvey === false && (
          <div className={classes.invitation}>{invitation}</div>
        )}
      </div>
    </section>
  );
}

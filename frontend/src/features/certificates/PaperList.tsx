import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PaperCertificate } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Link } from '@/ui/Link/Link';
import { PaperState } from './PaperState';
import classes from './certificates.module.css';

/** Paper certificates of one person, told apart from those that were signed here. */
export function PaperList({ papers }: { papers: readonly PaperCertificate[] }) {
  const { t } = useTranslation('certificates');
  return (
    <ul className={classes.held} aria-label={t('paper.mine')}>
      {papers.map((paper) => (
        <li key={paper.paperId}>
          <div>
            <strong>{paper.courseTitle}</strong>
            <span className={classes.under}>
              {t('paper.issued', { day: formatDay(paper.issuedOn), issuer: paper.issuerName })}
              {paper.number !== '' && ` · ${t('paper.numberOf', { number: paper.number })}`}
            </span>
            <span className={classes.under}>
              {t('paper.unsigned', { day: formatDay(paper.recordedAt) })}{' '}
              <Link href={paths.verification(paper.lookUp)}>{paper.lookUp}</Link>
            </span>
          </div>
          <span className={classes.rowEnd}>
            <PaperState state={paper.state} />
            {paper.proofUrl !== undefined && (
              <ButtonLink
                tone="quiet"
                size="small"
                icon={<IconDownload />}
                href={paper.proofUrl}
                download
                aria-label={t('paper.scanOf', { course: paper.courseTitle })}
              >
                {t('paper.scan')}
              </ButtonLink>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

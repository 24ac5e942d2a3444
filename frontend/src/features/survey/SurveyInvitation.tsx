import { useQuery } from '@tanstack/react-query';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/shared/lib/paths';
import { Link } from '@/ui/Link/Link';
import { ownSurveyQuery } from './survey.queries';
import classes from './survey.module.css';

/** Asks whoever has completed a course for a minute more, and nobody twice. */
export function SurveyInvitation({ enrolmentId }: { enrolmentId: string }) {
  const { t } = useTranslation('survey');
  const { data } = useQuery(ownSurveyQuery(enrolmentId));
  if (data?.state !== 'OPEN') return null;
  return (
    <p className={classes.invitation}>
      {t('invitation.words')}{' '}
      <Link href={paths.survey(enrolmentId)}>
        {t('invitation.action')}
        <IconArrowRight size={16} aria-hidden />
      </Link>
    </p>
  );
}

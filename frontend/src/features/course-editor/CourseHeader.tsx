import { useState } from 'react';
import { IconCertificate, IconEye, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { may, useMe } from '@/shared/api/me';
import type { DraftCourse } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Link } from '@/ui/Link/Link';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { TabLinks } from '@/ui/Tabs/TabLinks';
import { PublishDialog } from './PublishDialog';

export type CourseTab = 'outline' | 'settings' | 'learners' | 'survey' | 'versions';

const tones = { DRAFT: 'neutral', PUBLISHED: 'success', CHANGED: 'warning' } as const;

/** The top of every page about a course under authorship. */
export function CourseHeader({ course, tab }: { course: DraftCourse; tab: CourseTab }) {
  const { t } = useTranslation('course-editor');
  const [publishing, setPublishing] = useState(false);
  const mayIssue = may(useMe(), 'REVOKE_CERTIFICATES');
  const { courseId, publishedVersion } = course;
  const addresses: Record<CourseTab, string> = {
    outline: paths.courseEditor(courseId),
    settings: paths.courseSettings(courseId),
    learners: paths.courseLearners(courseId),
    survey: paths.courseSurvey(courseId),
    versions: paths.courseVersions(courseId),
  };

  return (
    <>
      <PageHeader
        title={course.title}
        above={[{ label: t('courses'), href: paths.teach() }]}
        badge={<StatusBadge tone={tones[course.state]}>{t(`states.${course.state}`)}</StatusBadge>}
        lead={
          publishedVersion === undefined ? (
            t('neverPublished', { unit: course.unit.name })
          ) : (
            <>
              {t('lastPublished', {
                unit: course.unit.name,
                number: publishedVersion.number,
                day: formatDay(publishedVersion.publishedAt),
              })}{' '}
              <Link href={paths.course(courseId)}>{t('coursePage')}</Link>
            </>
          )
        }
        actions={
          <>
            {mayIssue && (
              <ButtonLink
                tone="secondary"
                icon={<IconCertificate />}
                href={paths.issuingCourse(courseId)}
              >
                {t('certificates')}
              </ButtonLink>
            )}
            <ButtonLink tone="secondary" icon={<IconEye />} href={paths.coursePreview(courseId)}>
              {t('preview')}
            </ButtonLink>
            <Button
              icon={<IconSend />}
              unavailable={
                course.abilities.includes('PUBLISH') ? undefined : t('publish.notAllowed')
              }
              onClick={() => setPublishing(true)}
            >
              {t('publish.open')}
            </Button>
          </>
        }
      />
      <TabLinks
        label={t('tabs.label')}
        tabs={(['outline', 'settings', 'learners', 'survey', 'versions'] as const).map((name) => ({
          href: addresses[name],
          label: t(`tabs.${name}`),
          current: name === tab,
        }))}
      />
      <PublishDialog course={course} opened={publishing} onClose={() => setPublishing(false)} />
    </>
  );
}

import { useId } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { TemplateSummary } from '@/shared/api/schema';
import { findUnits } from '@/shared/api/units';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { LookupField, type LookupChoice } from '@/ui/Lookup/LookupField';
import { Row, Rows } from '@/ui/Rows/Rows';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { findCourses, usesQuery, useUses, type User } from './templates.queries';
import classes from './Designer.module.css';

/** Which units and courses follow the template. Taking it away can be undone for a moment. */
export function TemplateUses({ template }: { template: TemplateSummary }) {
  const { t } = useTranslation('certificate-templates');
  const prefix = useId();
  const { templateId, abilities } = template;
  const { data: uses = [] } = useQuery(usesQuery(templateId));
  const change = useUses(templateId);
  const give = (user: User, name: string) =>
    change.mutate(
      { ...user, given: true },
      {
        onSuccess: () => toast(t('uses.given', { name })),
        onError: (error) => toastProblem(wordsFor(error)),
      },
    );
  const take = (user: User, name: string) =>
    change.mutate(
      { ...user, given: false },
      {
        onSuccess: () => toast(t('uses.taken', { name }), { undo: () => give(user, name) }),
        onError: (error) => toastProblem(wordsFor(error)),
      },
    );
  const chosen = (kind: User['kind']) => (choice: LookupChoice | null) => {
    if (choice !== null) give({ kind, id: choice.value }, choice.label);
  };
  return (
    <Card title={t('uses.title')} lead={t('uses.lead')}>
      <div className={classes.form}>
        {abilities.includes('USE') ? (
          <div className={classes.pair}>
            <LookupField
              id={`${prefix}unit`}
              label={t('uses.addUnit')}
              placeholder={t('uses.find')}
              value={null}
              find={(words) => findUnits('DESIGN_CERTIFICATES', words)}
              onChange={chosen('units')}
            />
            <LookupField
              id={`${prefix}course`}
              label={t('uses.addCourse')}
              placeholder={t('uses.find')}
              value={null}
              find={findCourses}
              onChange={chosen('courses')}
            />
          </div>
        ) : (
          <p className={classes.quiet}>{t('uses.notYet')}</p>
        )}
        {uses.length === 0 ? (
          <p className={classes.quiet}>{t('uses.none')}</p>
        ) : (
          <Rows aria-label={t('uses.title')}>
            {uses.map(({ unit, course }) => {
              const user: User =
                course === undefined
                  ? { kind: 'units', id: unit?.id ?? '' }
                  : { kind: 'courses', id: course.courseId };
              const name = course?.title ?? unit?.fullName ?? '';
              return (
                <Row key={`${user.kind} ${user.id}`}>
                  <span>
                    <span className={classes.name}>{name}</span>
                    <span className={classes.under}>
                      {course === undefined
                        ? t('uses.unit')
                        : t('uses.course', { unit: unit?.fullName ?? '' })}
                    </span>
                  </span>
                  <Button
                    tone="quiet"
                    size="small"
                    icon={<IconX />}
                    aria-label={t('uses.takeFrom', { name })}
                    onClick={() => take(user, name)}
                  >
                    {t('uses.take')}
                  </Button>
                </Row>
              );
            })}
          </Rows>
        )}
      </div>
    </Card>
  );
}

import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ClassForm } from '@/features/classes/ClassForm';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './class-pages.module.css';

export default function NewClassPage() {
  const { t } = useTranslation(['classes', 'shell']);
  const navigate = useNavigate();
  return (
    <>
      <PageHeader
        title={t('newTitle')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('title'), href: paths.classes() },
        ]}
      />
      <div className={classes.narrow}>
        <Card>
          <ClassForm
            onSaved={({ classId }) => void navigate({ href: paths.classLearners(classId) })}
            onCancel={() => void navigate({ href: paths.classes() })}
          />
        </Card>
      </div>
    </>
  );
}

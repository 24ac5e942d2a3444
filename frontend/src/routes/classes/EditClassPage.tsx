import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ClassForm } from '@/features/classes/ClassForm';
import { classQuery } from '@/features/classes/classes.queries';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './class-pages.module.css';

export { loader } from './loadClass';

export default function EditClassPage() {
  const { t } = useTranslation(['classes', 'shell']);
  const navigate = useNavigate();
  const { data: one } = useSuspenseQuery(classQuery(useParam('classId')));
  const leave = () => void navigate({ href: paths.class(one.classId) });
  return (
    <>
      <PageHeader
        title={t('editTitle')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('title'), href: paths.classes() },
          { label: one.title, href: paths.class(one.classId) },
        ]}
      />
      <div className={classes.narrow}>
        <Card>
          <ClassForm key={one.revision} one={one} onSaved={leave} onCancel={leave} />
        </Card>
      </div>
    </>
  );
}

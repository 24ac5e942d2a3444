import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { classQuery } from '@/features/classes/classes.queries';
import { SchemeEditor } from '@/features/gradebook/SchemeEditor';
import { schemeQuery } from '@/features/gradebook/gradebook.queries';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './class-pages.module.css';

export { loader } from './loadClass';

export default function ClassRulesPage() {
  const { t } = useTranslation(['gradebook', 'classes', 'shell']);
  const navigate = useNavigate();
  const classId = useParam('classId');
  const { data: one } = useSuspenseQuery(classQuery(classId));
  const { data: scheme } = useSuspenseQuery(schemeQuery(classId));
  const leave = () => void navigate({ href: paths.classResults(classId) });
  return (
    <>
      <PageHeader
        title={t('rules.title')}
        lead={t('rules.lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('classes:title'), href: paths.classes() },
          { label: one.title, href: paths.class(classId) },
          { label: t('classes:tabs.results'), href: paths.classResults(classId) },
        ]}
      />
      <div className={classes.stack}>
        <SchemeEditor key={scheme.revision} classId={classId} scheme={scheme} onLeave={leave} />
      </div>
    </>
  );
}

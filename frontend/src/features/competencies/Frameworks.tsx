import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconSitemap, IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { FrameworkView } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Dialog } from '@/ui/Dialog/Dialog';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Facts } from '@/ui/Facts/Facts';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { frameworkQuery, frameworksQuery } from './competencies.queries';
import { LoadFramework } from './LoadFramework';
import classes from './competencies.module.css';

/** The frameworks of competencies with all they hold, and a way to load one. */
export function Frameworks() {
  const { t } = useTranslation('competencies');
  const { data: frameworks, error } = useQuery(frameworksQuery());
  const [loading, setLoading] = useState(false);
  const load = (
    <Button icon={<IconUpload />} onClick={() => setLoading(true)}>
      {t('load.open')}
    </Button>
  );
  if (error !== null) return <Notice tone="danger">{wordsFor(error)}</Notice>;
  if (frameworks === undefined) return <Skeleton height="16rem" />;
  return (
    <div className={classes.stack}>
      {frameworks.length === 0 ? (
        <EmptyState icon={<IconSitemap />} title={t('none')} action={load}>
          {t('noneHint')}
        </EmptyState>
      ) : (
        <>
          <div>{load}</div>
          {frameworks.map((framework) => (
            <Framework key={framework.frameworkId} framework={framework} />
          ))}
        </>
      )}
      <Dialog
        title={t('load.open')}
        size="large"
        opened={loading}
        onClose={() => setLoading(false)}
      >
        {loading && <LoadFramework onDone={() => setLoading(false)} />}
      </Dialog>
    </div>
  );
}

function Framework({ framework }: { framework: FrameworkView }) {
  const { t } = useTranslation('competencies');
  const { data: tree } = useQuery(frameworkQuery(framework.frameworkId));
  return (
    <Card title={framework.title}>
      <Facts
        abreast
        facts={[
          { term: t('code'), detail: framework.code },
          { term: t('version'), detail: framework.version },
          { term: t('count'), detail: framework.competencies },
          { term: t('loadedAt'), detail: formatDay(framework.loadedAt) },
        ]}
      />
      <p className={classes.source}>
        {t('source')}: {framework.source}
      </p>
      {tree === undefined ? (
        <Skeleton height="12rem" />
      ) : (
        <ul className={classes.tree}>
          {tree.competencies.map(({ competencyId, level, code, title, description, retired }) => (
            <li
              key={competencyId}
              data-level={Math.min(level, 3)}
              data-retired={retired || undefined}
            >
              <span>
                <strong>{code}</strong> {title}
                {description !== '' && <span className={classes.description}>{description}</span>}
              </span>
              {retired && <StatusBadge tone="neutral">{t('retired')}</StatusBadge>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

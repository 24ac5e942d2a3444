import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { Pager } from '@/ui/DataTable/Pager';
import { Link } from '@/ui/Link/Link';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { Table } from '@/ui/Table/Table';
import { issuingCoursesQuery } from './issuing.queries';
import classes from './issuing.module.css';

const size = 10;

/** The courses whose certificates the reader's units issue. The page's address belongs to the list of classes above. */
export function IssuingCourses() {
  const { t } = useTranslation('issuing');
  const [asked, setAsked] = useState({ q: '', page: 0 });
  const { q, page } = asked;
  const { data } = useQuery({
    ...issuingCoursesQuery({ q: q === '' ? undefined : q, page, size }),
    throwOnError: true,
  });
  if (data === undefined) return null;
  return (
    <Card title={t('course.title')} lead={t('course.lead')}>
      <div className={classes.stack}>
        <SearchInput
          label={t('course.find')}
          value={q}
          onSearch={(words) => setAsked({ q: words, page: 0 })}
        />
        {data.total === 0 ? (
          <p role="status">{t(q === '' ? 'course.none' : 'course.noneFound')}</p>
        ) : (
          <Table
            caption={t('course.title')}
            quietCaption
            stacks
            rows={data.items}
            keyOf={({ courseId }) => courseId}
            columns={[
              {
                key: 'course',
                label: t('column.course'),
                cell: ({ courseId, title, code }) => (
                  <span>
                    <Link href={paths.issuingCourse(courseId)}>{title}</Link>
                    <span className={classes.under}>{code}</span>
                  </span>
                ),
              },
              {
                key: 'issuer',
                label: t('course.issuer'),
                cell: ({ issuerName }) => issuerName,
              },
            ]}
          />
        )}
        {data.total > size && (
          <Pager
            total={data.total}
            view={{ page, size, sort: undefined, columns: undefined }}
            onView={(view) => setAsked({ q, page: view.page ?? 0 })}
            sizes={[]}
          />
        )}
      </div>
    </Card>
  );
}

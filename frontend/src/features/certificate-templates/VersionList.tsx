import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { IconEye, IconRestore } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { Layout, TemplateView } from '@/shared/api/schema';
import { formatDayTime } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Row, Rows } from '@/ui/Rows/Rows';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import type { DesignDesk } from './designDesk';
import { PreviewDialog } from './PreviewDialog';
import { versionQuery } from './templates.queries';
import classes from './Designer.module.css';

interface VersionListProps {
  view: TemplateView;
  desk: DesignDesk;
  readOnly: boolean;
}

/** What was published, the latest first; each can be looked at and made the draft again. */
export function VersionList({ view, desk, readOnly }: VersionListProps) {
  const { t } = useTranslation('certificate-templates');
  const queryClient = useQueryClient();
  const [shown, setShown] = useState<{ version: number; layout: Layout }>();
  const { templateId } = view.template;
  const withLayout = async (version: number, then: (layout: Layout) => void) => {
    try {
      then(await queryClient.query(versionQuery(templateId, version)));
    } catch (error) {
      toastProblem(wordsFor(error));
    }
  };
  const restore = (version: number) =>
    withLayout(version, (layout) => {
      const { name } = desk.view().state.design;
      desk.dispatch({ type: 'replace', design: { name, layout } });
      toast(t('versions.restored', { version }), { undo: () => desk.dispatch({ type: 'undo' }) });
    });
  return (
    <Card title={t('versions.title')} lead={t('versions.lead')}>
      {view.versions.length === 0 ? (
        <p className={classes.quiet}>{t('versions.none')}</p>
      ) : (
        <Rows>
          {view.versions.map(({ version, madeAt }) => (
            <Row key={version}>
              <span>
                <span className={classes.name}>{t('versions.one', { version })}</span>
                <span className={classes.under}>{formatDayTime(madeAt)}</span>
              </span>
              <span className={classes.choice}>
                <Button
                  tone="quiet"
                  size="small"
                  icon={<IconEye />}
                  aria-label={t('versions.lookAt', { version })}
                  onClick={() =>
                    void withLayout(version, (layout) => setShown({ version, layout }))
                  }
                >
                  {t('versions.look')}
                </Button>
                {!readOnly && (
                  <Button
                    tone="quiet"
                    size="small"
                    icon={<IconRestore />}
                    aria-label={t('versions.restoreOne', { version })}
                    onClick={() => void restore(version)}
                  >
                    {t('versions.restore')}
                  </Button>
                )}
              </span>
            </Row>
          ))}
        </Rows>
      )}
      {shown !== undefined && (
        <PreviewDialog
          templateId={templateId}
          layout={shown.layout}
          title={t('versions.one', { version: shown.version })}
          onClose={() => setShown(undefined)}
        />
      )}
    </Card>
  );
}

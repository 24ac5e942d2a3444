import { useState } from 'react';
import { useHotkeys } from '@mantine/hooks';
import { IconEye, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { newId } from '@/shared/api/retry';
import type { TemplatePicture, TemplateView } from '@/shared/api/schema';
import { useLeaveGuard } from '@/shared/lib/useLeaveGuard';
import type { Crumb } from '@/ui/Breadcrumbs/Breadcrumbs';
import { Button } from '@/ui/Button/Button';
import { LeaveDialog } from '@/ui/LeaveDialog/LeaveDialog';
import { Notice } from '@/ui/Notice/Notice';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { SaveIndicator } from '@/ui/SaveIndicator/SaveIndicator';
import { announced } from './announcement';
import { layerOf } from './designer';
import { useDesignDesk } from './designDesk';
import { DesignerTools } from './DesignerTools';
import { DesignPage } from './DesignPage';
import { withChips, withSamples } from './fields';
import { fieldName, layerName } from './layerName';
import { LayerList } from './LayerList';
import { LayerProperties } from './LayerProperties';
import { newLayer, type LayerType } from './layers';
import { PageProperties } from './PageProperties';
import { PictureDialog } from './PictureDialog';
import { PreviewDialog } from './PreviewDialog';
import { ProblemList } from './ProblemList';
import { PublishDialog } from './PublishDialog';
import { SaveNotices } from './SaveNotices';
import { SidePanels, type PanelKey } from './SidePanels';
import { TemplateMenu } from './TemplateMenu';
import { TemplateState } from './TemplateState';
import { TemplateUses } from './TemplateUses';
import { VersionList } from './VersionList';
import classes from './Designer.module.css';

interface TemplateDesignerProps {
  view: TemplateView;
  above: readonly Crumb[];
}

type Opened = 'preview' | 'publish' | { picture: 'new' } | { picture: 'changed' };

/** One template under work: its page, its layers, whether all is saved, and what becomes of it. */
export function TemplateDesigner({ view, above }: TemplateDesignerProps) {
  const { t } = useTranslation('certificate-templates');
  const { desk, state, said, save } = useDesignDesk(view);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [front, setFront] = useState<PanelKey>('layers');
  const [zoom, setZoom] = useState(1);
  const [named, setNamed] = useState(false);
  const { dispatch } = desk;
  const { template, pictures, problems } = view;
  const { design } = state;
  const readOnly = !template.abilities.includes('EDIT');
  const chosen = layerOf(state, state.selected);
  const guard = useLeaveGuard(
    () => !desk.saving.clean,
    () => desk.saving.flush(),
  );
  // Also while typing: the words of a text are part of the steps.
  useHotkeys(
    readOnly
      ? []
      : [
          ['mod+Z', () => dispatch({ type: 'undo' })],
          ['mod+shift+Z', () => dispatch({ type: 'redo' })],
          ['mod+Y', () => dispatch({ type: 'redo' })],
        ],
    [],
  );

  const add = (type: LayerType, image?: string) => {
    const { orientation } = design.layout;
    const layer = newLayer({ id: newId(), type, orientation, text: t('newText'), image });
    dispatch({ type: 'add', layer });
    setFront('properties');
  };
  const choosePicture = ({ image }: TemplatePicture) => {
    if (chosen?.type === 'IMAGE' && typeof opened === 'object' && opened?.picture === 'changed')
      dispatch({ type: 'change', layer: { ...chosen, image } });
    else add('IMAGE', image);
    setOpened(null);
  };
  const publish = async () => {
    await desk.saving.flush();
    if (desk.saving.clean) setOpened('publish');
  };
  const whyNotPublish = () => {
    if (template.retired) return t('publish.retired');
    if (problems.length > 0) return t('publish.mendFirst', { count: problems.length });
    const changed = template.abilities.includes('PUBLISH') || save.kind !== 'SAVED';
    return changed ? undefined : t('publish.nothingNew');
  };
  const nameOf = (layerId: string) => {
    const layer = layerOf(state, layerId);
    return layer === undefined ? undefined : layerName(t, layer);
  };

  return (
    <>
      <LeaveDialog {...guard} />
      <PageHeader
        title={design.name.trim() || template.name}
        above={above}
        lead={template.unit.fullName}
        badge={<TemplateState {...template} />}
        actions={
          <>
            {!readOnly && <SaveIndicator save={save} />}
            <Button tone="secondary" icon={<IconEye />} onClick={() => setOpened('preview')}>
              {t('preview.open')}
            </Button>
            {!readOnly && (
              <Button
                icon={<IconSend />}
                unavailable={whyNotPublish()}
                onClick={() => void publish()}
              >
                {t('publish.action', { version: (template.latestVersion ?? 0) + 1 })}
              </Button>
            )}
            <TemplateMenu template={template} desk={desk} />
          </>
        }
      />
      <div className={classes.notices}>
        <SaveNotices save={save} desk={desk} />
        {readOnly && <Notice tone="info">{t('readOnly')}</Notice>}
      </div>
      <p role="status" className="visually-hidden">
        {said !== null && announced(t, said)}
      </p>
      <DesignerTools
        state={state}
        dispatch={dispatch}
        onAdd={(type) => (type === 'IMAGE' ? setOpened({ picture: 'new' }) : add(type))}
        zoom={zoom}
        onZoom={setZoom}
        named={named}
        onNamed={setNamed}
        readOnly={readOnly}
      />
      <div className={readOnly ? undefined : classes.desk}>
        <DesignPage
          state={state}
          dispatch={dispatch}
          pictures={pictures}
          fill={named ? (text) => withChips(text, fieldName(t)) : withSamples}
          zoom={zoom}
          readOnly={readOnly}
          onPick={() => setFront('properties')}
        />
        {!readOnly && (
          <SidePanels
            label={t('panels.label')}
            front={front}
            onFront={setFront}
            panels={[
              {
                key: 'layers',
                title: t('panels.layers'),
                content: (
                  <LayerList
                    state={state}
                    dispatch={dispatch}
                    onPick={() => setFront('properties')}
                  />
                ),
              },
              {
                key: 'problems',
                title: t('panels.problems', { count: problems.length }),
                content: (
                  <ProblemList
                    problems={problems}
                    nameOf={nameOf}
                    onOpen={(id) => {
                      dispatch({ type: 'select', id });
                      setFront('properties');
                    }}
                  />
                ),
              },
              {
                key: 'properties',
                title: t(chosen === undefined ? 'panels.page' : 'panels.properties'),
                content:
                  chosen === undefined ? (
                    <PageProperties design={design} dispatch={dispatch} />
                  ) : (
                    <LayerProperties
                      key={chosen.id}
                      layer={chosen}
                      dispatch={dispatch}
                      onChoosePicture={() => setOpened({ picture: 'changed' })}
                    />
                  ),
              },
            ]}
          />
        )}
      </div>
      <div className={classes.below}>
        <TemplateUses template={template} />
        <VersionList view={view} desk={desk} readOnly={readOnly} />
      </div>
      {opened === 'preview' && (
        <PreviewDialog
          templateId={template.templateId}
          layout={design.layout}
          title={t('preview.title')}
          onClose={() => setOpened(null)}
        />
      )}
      {opened === 'publish' && (
        <PublishDialog view={view} desk={desk} onClose={() => setOpened(null)} />
      )}
      {typeof opened === 'object' && opened !== null && (
        <PictureDialog
          templateId={template.templateId}
          pictures={pictures}
          current={chosen?.type === 'IMAGE' ? chosen.image : undefined}
          onChoose={choosePicture}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

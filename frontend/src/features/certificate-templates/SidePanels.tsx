import type { ReactNode } from 'react';
import { Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import classes from './Designer.module.css';

export type PanelKey = 'layers' | 'properties' | 'problems';

interface Panel {
  key: PanelKey;
  title: string;
  content: ReactNode;
}

interface SidePanelsProps {
  panels: readonly Panel[];
  label: string;
  /** The one in front where there is room for one only. */
  front: PanelKey;
  onFront: (key: PanelKey) => void;
}

/** What stands beside the page: one below the other at a desk, one at a time on a phone. */
export function SidePanels({ panels, label, front, onFront }: SidePanelsProps) {
  const narrow = useMediaQuery('(max-width: 62em)');
  if (narrow)
    return (
      <Tabs
        value={front}
        onChange={(key) => {
          const panel = panels.find((one) => one.key === key);
          if (panel !== undefined) onFront(panel.key);
        }}
      >
        <Tabs.List aria-label={label}>
          {panels.map(({ key, title }) => (
            <Tabs.Tab key={key} value={key}>
              {title}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {panels.map(({ key, content }) => (
          <Tabs.Panel key={key} value={key} className={classes.panel}>
            {content}
          </Tabs.Panel>
        ))}
      </Tabs>
    );
  return (
    <div className={classes.side}>
      {panels.map(({ key, title, content }) => (
        <section key={key} className={classes.panel} aria-label={title}>
          <h2>{title}</h2>
          {key === 'layers' ? (
            <div className={classes.scrolled} role="group" aria-label={title} tabIndex={0}>
              {content}
            </div>
          ) : (
            content
          )}
        </section>
      ))}
    </div>
  );
}

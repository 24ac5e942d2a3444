import { useState, useSyncExternalStore } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import { isProblem } from '@/shared/api/problem';
import type { TemplateView } from '@/shared/api/schema';
import { SavingDesk, type Kept } from '@/shared/lib/savingDesk';
import { announcement, type Announcement } from './announcement';
import { begin, reduce, type Design, type DesignerAction, type DesignerState } from './designer';
import { templateQuery } from './templates.queries';

export type KeptTemplate = TemplateView & Kept;

interface DesignServer {
  save: (design: Design & { revision: number }) => Promise<TemplateView>;
  fetch: () => Promise<TemplateView>;
}

interface DesignView {
  state: DesignerState;
  /** What was just done, to be told to whoever does not see it. */
  said: Announcement | null;
}

const kept = (view: TemplateView): KeptTemplate => ({
  ...view,
  updatedAt: view.template.updatedAt,
});
const designOf = ({ template, layout }: TemplateView): Design => ({ name: template.name, layout });

/** A template while it is worked on: each act goes through the reducer, and what changed is saved. */
export class DesignDesk {
  #view: DesignView;
  readonly saving: SavingDesk<Design, KeptTemplate>;
  readonly #listeners = new Set<() => void>();

  constructor(view: TemplateView, server: DesignServer) {
    this.#view = { state: begin(designOf(view)), said: null };
    this.saving = new SavingDesk<Design, KeptTemplate>(kept(view), {
      server: {
        save: async (design) => kept(await server.save(design)),
        fetch: async () => kept(await server.fetch()),
      },
      contentOf: designOf,
      isConflict: (error) => isProblem(error, 'certification.template-changed'),
    });
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly view = () => this.#view;

  readonly dispatch = (action: DesignerAction) => {
    const before = this.#view.state;
    const state = reduce(before, action);
    if (state === before) return;
    const said = announcement(action, state) ?? this.#view.said;
    this.#view = { state, said };
    if (state.design !== before.design && action.type !== 'load') this.saving.change(state.design);
    this.#listeners.forEach((listener) => listener());
  };

  /** Gives up one's own changes for what somebody else made of the template. */
  takeTheirs(): void {
    this.saving.takeTheirs();
    this.dispatch({ type: 'load', design: this.saving.view().content });
  }

  /** Goes on from what an act of one's own made of the template. */
  follow(view: TemplateView): void {
    this.saving.follow(kept(view));
  }
}

/** The desk of one template, for as long as its designer is open. */
export function useDesignDesk(view: TemplateView) {
  const queryClient = useQueryClient();
  const { templateId } = view.template;
  const [desk] = useState(
    () =>
      new DesignDesk(view, {
        save: async (design) => {
          const saved = await api.put<TemplateView>(
            `/api/certificate-templates/${templateId}`,
            design,
          );
          queryClient.setQueryData(templateQuery(templateId).queryKey, saved);
          return saved;
        },
        fetch: () => queryClient.query({ ...templateQuery(templateId), staleTime: 0 }),
      }),
  );
  return {
    desk,
    ...useSyncExternalStore(desk.subscribe, desk.view),
    save: useSyncExternalStore(desk.saving.subscribe, desk.saving.view).save,
  };
}

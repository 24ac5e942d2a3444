import { useSyncExternalStore } from 'react';

export interface ToastMessage {
  id: number;
  text: string;
  tone: 'done' | 'problem';
  /** Takes back what was just done. */
  undo?: (() => void) | undefined;
  /** Where it is told of at length. */
  link?: { href: string; label: string } | undefined;
}

let messages: readonly ToastMessage[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/** Says briefly that something is done, with a way to take it back or to read more where there is one. */
export function toast(text: string, options: Pick<ToastMessage, 'undo' | 'link'> = {}): void {
  add({ text, tone: 'done', ...options });
}

/** Says briefly that something did not work. */
export function toastProblem(text: string): void {
  add({ text, tone: 'problem' });
}

export function dismissToast(id: number): void {
  change(messages.filter((message) => message.id !== id));
}

/** Takes all messages away. */
export function dismissAllToasts(): void {
  change([]);
}

export function useToasts(): readonly ToastMessage[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => messages,
  );
}

function add(message: Omit<ToastMessage, 'id'>): void {
  lastId += 1;
  change([...messages.slice(-2), { ...message, id: lastId }]);
}

function change(next: readonly ToastMessage[]): void {
  messages = next;
  listeners.forEach((listener) => listener());
}

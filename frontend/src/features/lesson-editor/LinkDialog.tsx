import { useId, useState, type SubmitEvent } from 'react';
import type { Editor } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { allowedLink } from '@/shared/lib/links';
import { Button } from '@/ui/Button/Button';
import { Dialog, DialogActions } from '@/ui/Dialog/Dialog';
import { TextField } from '@/ui/Field/TextField';

interface LinkDialogProps {
  editor: Editor;
  opened: boolean;
  onClose: () => void;
}

/** Asks where the chosen words lead. */
export function LinkDialog({ editor, opened, onClose }: LinkDialogProps) {
  const { t } = useTranslation('lesson-editor');
  return (
    <Dialog title={t('link.title')} opened={opened} onClose={onClose} size="small">
      {opened && <LinkForm editor={editor} onDone={onClose} />}
    </Dialog>
  );
}

function LinkForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const { t } = useTranslation('lesson-editor');
  const id = useId();
  const { href } = editor.getAttributes('link') as { href?: string };
  const [typed, setTyped] = useState(href ?? '');
  const [error, setError] = useState<string>();

  const apply = (event: SubmitEvent) => {
    event.preventDefault();
    // The dialog is drawn inside the page's own form or beside it; its submit is its own.
    event.stopPropagation();
    const address = allowedLink(typed);
    if (address === null) return setError(t('link.refused'));
    link(editor, address);
    onDone();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    onDone();
  };

  return (
    <form noValidate onSubmit={apply}>
      <TextField
        id={id}
        label={t('link.address')}
        hint={t('link.hint')}
        error={error}
        value={typed}
        onChange={setTyped}
        inputMode="url"
        autoComplete="off"
        data-autofocus
      />
      <DialogActions>
        <Button type="submit">{t('link.apply')}</Button>
        {href !== undefined && (
          <Button tone="secondary" onClick={remove}>
            {t('link.remove')}
          </Button>
        )}
      </DialogActions>
    </form>
  );
}

function link(editor: Editor, href: string): void {
  const chain = editor.chain().focus().extendMarkRange('link');
  if (editor.state.selection.empty && !editor.isActive('link')) {
    chain
      .insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
      .run();
  } else {
    chain.setLink({ href }).run();
  }
}

import type { MouseEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { SearchPanel } from './SearchPanel';
import { say } from '../../model/text/say';

interface SearchBarProps {
  /** The base URL. */
  readonly base: string;
}

/**
 * Opens the search on every page, by a click or Ctrl+K. The index is loaded when the search is first opened.
 * Hidden without JavaScript; the catalog link next to it is complete.
 */
export const SearchBar = ({ base }: SearchBarProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  /** The text of a field of the page that suggests as one types. */
  const [typed, setTyped] = useState('');
  const suggested = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  useEffect(() => {
    const take = (field: EventTarget | null): void => {
      if (!(field instanceof HTMLInputElement) || !field.matches('[data-suggest]') || field.value === '')
        return;
      suggested.current = field;
      setTyped(field.value);
      setOpen(true);
    };
    const onInput = ({ target }: Event): void => take(target);
    document.addEventListener('input', onInput);
    // The reader may have typed before the app started.
    take(document.activeElement);
    return () => document.removeEventListener('input', onInput);
  }, []);

  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);

  const forget = (): void => {
    setOpen(false);
    setTyped('');
    // The dialog has the rest of what was typed into a field of the page, so the field is emptied.
    if (suggested.current !== null) suggested.current.value = '';
    (suggested.current ?? opener.current)?.focus();
    suggested.current = null;
  };

  // A click on the dialog itself is one on its backdrop: what is in it lies on a child.
  const closeOutside = (event: MouseEvent): void => {
    if (event.target === dialog.current) dialog.current.close();
  };

  return (
    <>
      <button
        ref={opener}
        type="button"
        className="sb-find"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        {say('search.title')} <kbd aria-hidden="true">{say('search.ctrl-k')}</kbd>
      </button>
      {isOpen && (
        <dialog
          ref={dialog}
          className="sb-find-dialog"
          aria-label={say('search.title')}
          onClose={forget}
          onClick={closeOutside}
        >
          <div className="sb-find-panel">
            <SearchPanel base={base} typed={typed} />
            <button type="button" className="sb-button" onClick={() => dialog.current?.close()}>
              {say('search.close')}
            </button>
          </div>
        </dialog>
      )}
    </>
  );
};

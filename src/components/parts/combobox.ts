import type { ChangeEvent, InputHTMLAttributes, KeyboardEvent, LiHTMLAttributes, MouseEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';

interface ComboboxOptions {
  readonly query: string;
  /** The number of options for the query. */
  readonly count: number;
  /**
   * Whether the options match the query and are not only similar. If so, Enter need not wait until the reader
   * has seen them.
   */
  readonly isSure: boolean;
  /** Whether the reader must choose an option first, because several have the name as typed. */
  readonly needsChoice?: boolean;
  /** Whether the list overlays the page, and closes on Escape and when the field loses the focus. */
  readonly isPopup: boolean;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (place: number) => void;
}

interface Combobox {
  readonly isOpen: boolean;
  /** Whether the reader closed the list. */
  readonly isClosed: boolean;
  readonly field: InputHTMLAttributes<HTMLInputElement>;
  readonly listId: string;
  readonly toOption: (place: number) => LiHTMLAttributes<HTMLLIElement>;
}

/** The state of the combobox when a key is pressed. */
interface ComboboxState {
  readonly count: number;
  /** Index of the chosen option. */
  readonly place: number;
  readonly isOpen: boolean;
  readonly isPopup: boolean;
}

type ComboboxStep =
  | { readonly does: 'choose' | 'take'; readonly place: number }
  | { readonly does: 'wait' | 'close' | 'clear' | 'nothing' };

/** The effect of a key; null for a key that the field itself handles, such as a letter. */
export const toComboboxStep = (
  key: string,
  { count, place, isOpen, isPopup }: ComboboxState,
): ComboboxStep | null => {
  const choose = (next: number): ComboboxStep => ({
    does: 'choose',
    place: Math.max(0, Math.min(next, count - 1)),
  });
  if (key === 'Enter') {
    if (isOpen) return { does: 'take', place };
    // Not 'wait': the options exist, so waiting would take the first one as soon as the list opens again.
    return { does: count === 0 ? 'wait' : 'nothing' };
  }
  if (key === 'ArrowDown') return choose(isOpen ? place + 1 : 0);
  if (key === 'ArrowUp') return choose(isOpen ? place - 1 : count - 1);
  if (key === 'Escape' && isPopup) return { does: isOpen ? 'close' : 'clear' };
  return null;
};

const keepFocus = (event: MouseEvent): void => event.preventDefault();

/**
 * A combobox. The keyboard focus stays in the field. The first option is chosen from the start; arrows choose
 * another and Enter takes it, and a pointer can take any. Enter pressed before the results arrive takes the
 * first one when they do.
 */
export const useCombobox = ({
  query,
  count,
  isSure,
  needsChoice = false,
  isPopup,
  onQuery,
  onChoose,
}: ComboboxOptions): Combobox => {
  const listId = useId();
  const [chosen, setChosen] = useState<number | null>(null);
  const [isClosed, setClosed] = useState(false);
  /** Whether Enter was pressed before there was an option to take. */
  const isEntered = useRef(false);
  const isOpen = count > 0 && !isClosed;
  const place = Math.min(chosen ?? (needsChoice ? -1 : 0), count - 1);
  const toOptionId = (of: number): string => `${listId}-${of}`;

  const ask = (next: string): void => {
    setClosed(false);
    setChosen(null);
    isEntered.current = false;
    onQuery(next);
  };
  const take = (of: number): void => {
    setChosen(null);
    onChoose(of);
  };

  const option = isOpen && place >= 0 ? toOptionId(place) : undefined;
  useEffect(() => {
    if (option !== undefined) document.getElementById(option)?.scrollIntoView({ block: 'nearest' });
  }, [option, query]);

  useEffect(() => {
    if (!isEntered.current || !isOpen || !isSure || needsChoice) return;
    isEntered.current = false;
    onChoose(0);
  });

  const follow = (step: ComboboxStep): void => {
    switch (step.does) {
      case 'choose':
        setClosed(false);
        setChosen(step.place);
        break;
      case 'take':
        if (step.place >= 0) take(step.place);
        break;
      case 'wait':
        isEntered.current = true;
        break;
      case 'close':
        setClosed(true);
        break;
      case 'clear':
        ask('');
        break;
      case 'nothing':
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // During text composition Enter, Escape and arrows belong to the input method.
    const step = event.nativeEvent.isComposing
      ? null
      : toComboboxStep(event.key, { count, place, isOpen, isPopup });
    if (step === null) return;
    follow(step);
    event.preventDefault();
  };

  return {
    isOpen,
    isClosed,
    listId,
    field: {
      type: 'text',
      role: 'combobox',
      'aria-expanded': isOpen,
      'aria-controls': listId,
      'aria-autocomplete': 'list',
      'aria-activedescendant': option,
      autoComplete: 'off',
      spellCheck: false,
      maxLength: 200,
      value: query,
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) => ask(target.value),
      onKeyDown,
      ...(isPopup ? { onFocus: () => setClosed(false), onBlur: () => setClosed(true) } : {}),
    },
    toOption: (of) => ({
      id: toOptionId(of),
      role: 'option',
      'aria-selected': of === place,
      onMouseDown: keepFocus,
      onClick: () => take(of),
    }),
  };
};

import { listen, writeParameters } from './enhancement';
import { onSharedEdition, shareEdition } from './shared-edition';
import { recallEdition } from './own-edition';

/** The filter of a comparison or a list of clauses; an empty text does not filter. */
export interface Choice {
  readonly kind: string;
  readonly edition: string;
  readonly differs: string;
}

/** Whether one of the space-separated pairs `kind:edition` matches a choice. */
export const isHolding = (holds: string, { kind, edition }: Choice): boolean =>
  holds.split(' ').some((pair) => {
    const [ofKind = '', ofEdition = ''] = pair.split(':');
    return (kind === '' || kind === ofKind) && (edition === '' || edition === ofEdition);
  });

export const show = (element: HTMLElement, isShown: boolean): void => {
  element.hidden = !isShown;
};

/** Selects an option if it exists. */
const setOption = (field: HTMLSelectElement, value: string): void => {
  if ([...field.options].some((option) => option.value === value)) field.value = value;
};

/** Shows the note about the selected edition, with the reason if the edition is the reader's last choice. */
const showEdition = (notes: readonly HTMLElement[], edition: string): void => {
  for (const note of notes) {
    show(note, note.dataset.shownFor === edition);
    const reason = note.querySelector('span');
    if (reason !== null) show(reason, recallEdition() === edition);
  }
};

/**
 * Makes the switches of a form work. Choices are kept in the address, the edition also for later pages. Calls
 * `apply` with the choice now and after each change.
 */
export const bindSwitches = (
  form: HTMLFormElement,
  fixedEdition: string | undefined,
  apply: (choice: Choice) => void,
): (() => void) => {
  const fields = [...form.elements].filter(
    (field): field is HTMLSelectElement | HTMLInputElement =>
      field instanceof HTMLSelectElement || field instanceof HTMLInputElement,
  );
  const valueOf = (name: string): string => {
    const field = fields.find((candidate) => candidate.name === name);
    if (field instanceof HTMLInputElement) return field.checked ? '1' : '';
    return field?.value ?? '';
  };
  const toChoice = (): Choice => ({
    kind: valueOf('kind'),
    // An edition fixed by the author has no switch.
    edition: fixedEdition ?? valueOf('edition'),
    differs: valueOf('differs'),
  });
  const editionField = fields.find(({ name }) => name === 'edition');
  const notes = [...(form.parentElement?.querySelectorAll<HTMLElement>('[data-shown-for]') ?? [])];
  const showAll = (): void => {
    apply(toChoice());
    showEdition(notes, valueOf('edition'));
  };
  const parameters = new URLSearchParams(location.search);
  for (const field of fields) {
    const value = parameters.get(field.name) ?? (field.name === 'edition' ? recallEdition() : null);
    if (value === null) continue;
    if (field instanceof HTMLInputElement) field.checked = value === '1';
    else setOption(field, value);
  }
  const showChoice = (): void => {
    showAll();
    writeParameters({ ...toChoice(), edition: valueOf('edition') });
  };
  // Adds the reader's own edition to the address, so that a copied link shows the same.
  if (valueOf('edition') !== '' && !parameters.has('edition')) showChoice();
  else showAll();
  const stops = [
    listen(form, 'change', ({ target }) => {
      if (target instanceof HTMLSelectElement && target.name === 'edition') shareEdition(target.value);
      else showChoice();
    }),
    onSharedEdition((edition) => {
      if (editionField instanceof HTMLSelectElement) setOption(editionField, edition);
      showChoice();
    }),
    listen(form, 'submit', (event) => event.preventDefault()),
    ...notes.map((note) =>
      listen(note, 'click', ({ target }) => {
        if (!(target instanceof HTMLButtonElement)) return;
        shareEdition('');
        // The button disappears with its note, so the focus moves to the field.
        editionField?.focus();
      }),
    ),
  ];
  return () => stops.forEach((stop) => stop());
};

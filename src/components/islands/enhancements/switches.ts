import type { Chosen, EditionTable } from '../../../model/policy/edition-table';
import {
  hasChosen,
  listFitting,
  parseChosen,
  readChosen,
  renderChosen,
  toParameters,
} from '../../../model/policy/edition-table';
import { readTable } from './edition-table';
import { listen, writeParameters } from './enhancement';
import { onSharedEdition, shareEdition } from './shared-edition';
import { recallEdition } from './own-edition';

/** The filter of a comparison or a list of clauses; an empty text does not filter. */
export interface Choice {
  readonly kind: string;
  /** The editions that fit; all without a choice, and none if the policy has none. */
  readonly editions: readonly string[];
  readonly differs: string;
}

const isFitting = (pair: string, { kind, editions }: Choice): boolean => {
  const [ofKind = '', ofEdition = ''] = pair.split(':');
  return (kind === '' || kind === ofKind) && (editions.length === 0 || editions.includes(ofEdition));
};

const listFittingPairs = (pairs: string, choice: Choice): string[] =>
  pairs.split(' ').filter((pair) => pair !== '' && isFitting(pair, choice));

/** Whether one of the space-separated pairs `kind:edition` matches a choice. */
export const isHolding = (holds: string, choice: Choice): boolean =>
  listFittingPairs(holds, choice).length > 0;

/** Whether the pairs have each of the fitting editions. */
export const isHoldingInAll = (holds: string, choice: Choice): boolean =>
  isHolding(holds, choice) &&
  choice.editions.every((edition) => isHolding(holds, { ...choice, editions: [edition] }));

export const show = (element: HTMLElement, isShown: boolean): void => {
  element.hidden = !isShown;
};

/** Shows a clause's limits in place of its promise where they apply to all that was chosen; otherwise as notes. */
export const showLimits = (item: HTMLElement, choice: Choice): void => {
  const own = listFittingPairs(item.dataset.holds ?? '', choice);
  const applies = (pairs = ''): boolean =>
    own.length > 0 && own.every((pair) => pairs.split(' ').includes(pair));
  for (const limit of item.querySelectorAll<HTMLElement>('[data-narrows]'))
    show(limit, applies(limit.dataset.narrows));
  for (const note of item.querySelectorAll<HTMLElement>('[data-weaker]')) {
    const { weaker = '' } = note.dataset;
    show(note, isHolding(weaker, choice) && !applies(weaker));
  }
};

/** Selects an option if it exists. */
const setOption = (field: HTMLSelectElement, value: string): void => {
  if ([...field.options].some((option) => option.value === value)) field.value = value;
};

/** Shows the note about the selected edition, with the reason if the edition is the reader's last choice. */
const showNote = (notes: readonly HTMLElement[], chosen: string): void => {
  for (const note of notes) {
    show(note, note.dataset.shownFor === chosen);
    const reason = note.querySelector('span');
    if (reason !== null) show(reason, recallEdition() === chosen);
  }
};

/** Disables the values that no edition has together with the chosen ones, and says with which they go. */
const markMissing = (table: EditionTable, fields: readonly HTMLSelectElement[], chosen: Chosen): void => {
  for (const field of fields)
    for (const option of field.options) {
      const { only } = option.dataset;
      if (only === undefined) continue;
      option.dataset.name ??= option.text;
      option.disabled = listFitting(table, new Map(chosen).set(field.name, option.value)).length === 0;
      option.text = option.disabled ? only : option.dataset.name;
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
  const findSelect = (name: string): HTMLSelectElement[] =>
    fields.filter(
      (field): field is HTMLSelectElement => field instanceof HTMLSelectElement && field.name === name,
    );
  const known = findSelect('edition').flatMap((field) => [...field.options].map(({ value }) => value));
  const table = readTable(
    form,
    known.filter((id) => id !== ''),
  );
  const editionFields = table.dimensions.flatMap(([id]) => findSelect(id));
  const valueOf = (name: string): string => {
    const field = fields.find((candidate) => candidate.name === name);
    if (field instanceof HTMLInputElement) return field.checked ? '1' : '';
    return field?.value ?? '';
  };
  const toChosen = (): Chosen =>
    new Map(editionFields.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])));
  const toChoice = (): Choice => ({
    kind: valueOf('kind'),
    // An edition fixed by the author has no switch.
    editions: fixedEdition === undefined ? listFitting(table, toChosen()) : [fixedEdition],
    differs: valueOf('differs'),
  });
  const setChosen = (chosen: Chosen): void => {
    for (const field of editionFields) setOption(field, chosen.get(field.name) ?? '');
  };
  const notes = [...(form.parentElement?.querySelectorAll<HTMLElement>('[data-shown-for]') ?? [])];
  const showAll = (): void => {
    apply(toChoice());
    markMissing(table, editionFields, toChosen());
    showNote(notes, renderChosen(table, toChosen()));
  };
  const parameters = new URLSearchParams(location.search);
  const isNamed = hasChosen(table, location.search);
  setChosen(isNamed ? readChosen(table, location.search) : parseChosen(table, recallEdition() ?? ''));
  for (const field of fields) {
    const value = parameters.get(field.name);
    if (value === null || editionFields.some((own) => own === field)) continue;
    if (field instanceof HTMLInputElement) field.checked = value === '1';
    else setOption(field, value);
  }
  const showChoice = (): void => {
    showAll();
    const { kind, differs } = toChoice();
    writeParameters({ kind, ...toParameters(table, toChosen()), differs });
  };
  // Adds the reader's own edition to the address, so that a copied link shows the same.
  if (toChosen().size > 0 && !isNamed) showChoice();
  else showAll();
  const stops = [
    listen(form, 'change', ({ target }) => {
      if (editionFields.some((field) => field === target)) shareEdition(renderChosen(table, toChosen()));
      else showChoice();
    }),
    onSharedEdition((chosen) => {
      setChosen(parseChosen(table, chosen));
      showChoice();
    }),
    listen(form, 'submit', (event) => event.preventDefault()),
    ...notes.map((note) =>
      listen(note, 'click', ({ target }) => {
        if (!(target instanceof HTMLButtonElement)) return;
        shareEdition('');
        // The button disappears with its note, so the focus moves to the field.
        editionFields[0]?.focus();
      }),
    ),
  ];
  return () => stops.forEach((stop) => stop());
};

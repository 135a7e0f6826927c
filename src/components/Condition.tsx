import { renderConditionPhrase } from '../model/condition';

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** When a clause holds, beside its sentence always; nothing where it holds for every kind and edition. */
export const Condition = ({ text }: { readonly text: string }) =>
  text === '' ? null : <span className="sb-condition">{capitalize(renderConditionPhrase(text))}</span>;

import { capitalize } from './capitalize';
import { renderConditionPhrase } from '../../model/policy/condition';

/** When a clause holds, beside its sentence always; nothing where it holds for every kind and edition. */
export const Condition = ({ text }: { readonly text: string }) =>
  text === '' ? null : <span className="sb-condition">{capitalize(renderConditionPhrase(text))}</span>;

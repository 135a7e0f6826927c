import { capitalize } from './capitalize';
import { renderConditionPhrase } from '../../model/policy/condition';

/** A clause's condition. Empty if the clause applies to every kind and edition. */
export const Condition = ({ text }: { readonly text: string }) =>
  text === '' ? null : (
    <>
      <span className="sb-condition">{capitalize(renderConditionPhrase(text))}</span>{' '}
    </>
  );

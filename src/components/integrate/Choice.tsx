import type { ReactNode } from 'react';
import { useId } from 'react';

/** A list to choose one value from, with its label. */
export const Choice = <Id extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly onChange: (value: Id) => void;
}): ReactNode => {
  const id = useId();
  return (
    <p className="sb-builder-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="sb-field"
        value={value}
        onChange={(event) => onChange(event.target.value as Id)}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </p>
  );
};

/** When a clause holds, beside its sentence always; nothing where it holds for every kind and edition. */
export const Condition = ({ text }: { readonly text: string }) =>
  text === '' ? null : <span className="sb-condition">For {text}</span>;

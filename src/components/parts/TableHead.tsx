import type { ReactNode } from 'react';

/** One row of column headings. */
export const TableHead = ({ columns }: { readonly columns: readonly ReactNode[] }) => (
  <thead>
    <tr>
      {columns.map((column, place) => (
        // The index is a safe key, because columns never change their order.
        <th key={place} scope="col">
          {column}
        </th>
      ))}
    </tr>
  </thead>
);

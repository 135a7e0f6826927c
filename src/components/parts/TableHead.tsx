import type { ReactNode } from 'react';

/** The heads of a table's columns, in one row. */
export const TableHead = ({ columns }: { readonly columns: readonly ReactNode[] }) => (
  <thead>
    <tr>
      {columns.map((column, place) => (
        // Columns of a table never change their order.
        <th key={place} scope="col">
          {column}
        </th>
      ))}
    </tr>
  </thead>
);

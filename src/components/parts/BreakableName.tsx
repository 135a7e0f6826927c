import { Fragment } from 'react';
import { splitAtJoints } from '../../model/appearance/wrap';

/** A name in large letters. A long identifier breaks at its separators first. */
export const BreakableName = ({ name }: { readonly name: string }) =>
  splitAtJoints(name).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));

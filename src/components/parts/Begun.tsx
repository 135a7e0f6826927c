import type { Dating, Day } from '../../model/time/calendar';
import { node, withNodes } from './with-nodes';
import { sayBegun } from '../../model/time/calendar';
import { When } from './When';

interface BegunProps {
  readonly since: Day;
  readonly dating: Dating;
}

/** The beginning of something: "since 5 May 2022 or earlier". */
export const Begun = ({ since, dating }: BegunProps) =>
  withNodes(sayBegun(dating, node(0)), <When date={since} dating={dating} start />);

import type { DataAge } from '../../model/api/parts';
import type { Day } from '../../model/time/calendar';
import { isOtherDay } from '../../model/time/freshness';
import { When } from './When';
import { say } from '../../model/text/say';
import { node, withNodes } from './with-nodes';

interface AsOfDaysProps {
  /** The day of the answers. */
  readonly asOf: Day;
  readonly dataAge: Pick<DataAge, 'dataAsOf'>;
}

/** The day of the answers, and the day of the data if it differs. */
export const AsOfDays = ({ asOf, dataAge }: AsOfDaysProps) =>
  isOtherDay(asOf, dataAge) ? (
    withNodes(
      say('date.as-of', { day: node(0), dataDay: node(1) }),
      <When date={asOf} />,
      dataAge.dataAsOf === null ? say('date.unknown') : <When date={dataAge.dataAsOf} />,
    )
  ) : (
    <When date={asOf} />
  );

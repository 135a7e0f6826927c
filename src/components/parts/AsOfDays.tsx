import type { DataAge } from '../../model/api/parts';
import type { Day } from '../../model/time/calendar';
import { isOtherDay } from '../../model/time/freshness';
import { When } from './When';

interface AsOfDaysProps {
  /** The day of the answers. */
  readonly asOf: Day;
  readonly dataAge: Pick<DataAge, 'dataAsOf'>;
}

/** The day of the answers, and the day of the data if it differs. */
export const AsOfDays = ({ asOf, dataAge }: AsOfDaysProps) => (
  <>
    <When date={asOf} />
    {isOtherDay(asOf, dataAge) && (
      <>, data from {dataAge.dataAsOf === null ? 'an unknown day' : <When date={dataAge.dataAsOf} />}</>
    )}
  </>
);

import type { Dataset } from '../../model/catalog/dataset';
import type { Day } from '../../model/time/calendar';
import type { Row } from '../../dataset';
import { refuseAhead } from './ahead';
import { need, toDay, toLink } from '../options';
import { say } from '../../model/text/say';

/** The options of every command that adds a row. */
export const rowOptions = {
  on: { type: 'string' },
  source: { type: 'string' },
  planned: { type: 'boolean', default: false },
  version: { type: 'string' },
  note: { type: 'string' },
} as const;

export const rowUsage = '--on DATE --source URL [--planned] [--version V] [--note TEXT]';

export const rowHelp = {
  '--on DATE': say('option.on'),
  '--source URL': say('option.source'),
  '--planned': say('option.planned'),
  '--version V': say('option.version'),
  '--note TEXT': say('option.note'),
} as const;

interface RowValues {
  readonly on?: string | undefined;
  readonly source?: string | undefined;
  readonly planned: boolean;
  readonly version?: string | undefined;
  readonly note?: string | undefined;
}

export interface NewRow {
  readonly on: Day;
  readonly source: string;
  readonly planned: boolean;
  /** Creates the row for a change. */
  readonly toRow: (change: Row) => Row;
}

/** Parses the options that every row has. */
export const takeRow = ({ planned, version, note, ...values }: RowValues, dataset: Dataset): NewRow => {
  const on = toDay('on', need('on', values.on));
  const source = toLink('source', need('source', values.source));
  if (!planned) refuseAhead('on', on, dataset, say('edit-command.plan-instead'));
  const toRow = (change: Row): Row => ({
    date: on,
    ...(planned ? { status: 'planned' } : {}),
    ...change,
    ...(version === undefined ? {} : { version }),
    source,
    ...(note === undefined ? {} : { note }),
  });
  return { on, source, planned, toRow };
};

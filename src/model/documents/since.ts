import type { DocumentAxis } from '../api/parts';
import { renderDate, sayRecorded } from '../time/calendar';
import { renderLabels } from '../text/locale';
import { renderSupportEnd } from '../subject/notice';
import { say } from '../text/say';
import { supportEnded, unknown } from '../policy/policy';

const renderAxis = (axis: DocumentAxis): string => {
  const { id, name, since } = axis;
  if (since === null || id === unknown) return '';
  if (id === supportEnded) return renderSupportEnd(since, axis);
  return say('badge.since', { name, begun: sayRecorded(axis, renderDate(since, axis)) });
};

/** "Beta since 1.28 (15 August 2023), Supported since 5 May 2022"; empty without a date. */
export const renderSince = (axes: readonly DocumentAxis[]): string =>
  renderLabels(axes.map(renderAxis).filter((text) => text !== ''));

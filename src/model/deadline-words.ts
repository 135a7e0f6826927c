import type { Deadline } from './deadline';
import { toUpgradeTarget } from './breaking-change';

/** What a deadline asks for or brings, as it stands within a line: "upgrade to 2.0 or later", "removal". */
export const renderDeadlineWords = ({ what, version }: Pick<Deadline, 'what' | 'version'>): string => {
  switch (what) {
    case 'upgrade':
      return `upgrade to ${toUpgradeTarget(version)}`;
    case 'end-of-support':
      return 'end of support';
    case 'removal':
      return 'removal';
    case 'planned':
      return 'planned change';
  }
};

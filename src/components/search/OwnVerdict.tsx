import type { SearchEntry } from '../../model/documents/search-entry';
import { Mark } from '../parts/Mark';
import { recallEdition } from '../islands/enhancements/own-edition';
import { toLevelAppearance } from '../../model/appearance/appearance';

/** The verdict for the reader's own edition, otherwise for the first one of the policy. */
export const OwnVerdict = ({ verdicts }: Pick<SearchEntry, 'verdicts'>) => {
  const own = recallEdition();
  const verdict = verdicts.find(({ edition }) => edition === own) ?? verdicts[0];
  if (verdict === undefined) return null;
  const appearance = toLevelAppearance(verdict.level);
  return (
    <span className={`sb-find-detail sb-hue-${appearance.hue}`}>
      <Mark appearance={appearance} variant="plain" /> {verdict.sentence}
    </span>
  );
};

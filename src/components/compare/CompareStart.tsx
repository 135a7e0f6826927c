import type { Compared } from '../../model/explorer/compare';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { Link, usePermalink } from '../parts/Link';
import { firstComparison, renderComparison } from '../../model/explorer/compare';
import { mostCases } from '../../model/explorer/case';
import { renderList } from '../../model/text/locale';
import { say } from '../../model/text/say';
import { node, withNodes } from '../parts/with-nodes';

interface Example {
  readonly axis: Compared['axis'];
  readonly list: readonly { readonly id: string; readonly name: string }[];
}

/** A comparison before anything is chosen: how to choose, and two comparisons that every policy has. */
export const CompareStart = ({ policy }: { readonly policy: PolicyDocument }) => {
  const toHref = usePermalink();
  const examples: readonly Example[] = [
    { axis: 'stage', list: policy.stages.slice(0, mostCases) },
    { axis: 'edition', list: policy.editions.slice(0, mostCases) },
  ];
  const first = firstComparison(policy);
  const toSearch = ({ axis, list }: Example): string =>
    renderComparison({ ...first, columns: list.map(({ id }) => ({ axis, id })) }, first);
  return (
    <div className="sb-compare-choose">
      <p>
        {withNodes(
          say('compare.choose', { node0: node(0) }),
          <Link to="/explorer/">{say('catalog.explorer-link')}</Link>,
        )}
      </p>
      <p>{say('compare.start')}</p>
      <ul>
        {examples
          .filter(({ list }) => list.length > 1)
          .map((example) => (
            <li key={example.axis}>
              {/* A new page: the comparison reads its address when it opens. */}
              <a href={toHref(`/compare/${toSearch(example)}`)}>
                {renderList(example.list.map(({ name }) => name))}
              </a>
            </li>
          ))}
      </ul>
    </div>
  );
};

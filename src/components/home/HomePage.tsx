import type { ReactNode } from 'react';
import type { News } from '../../model/pages/news';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { deriveSteps } from '../../model/subject/step';
import { unknown } from '../../model/policy/policy';
import { Counts } from '../parts/Counts';
import { HomeNews } from './HomeNews';
import { Lifecycle } from '../parts/Lifecycle';
import { AsOfDays } from '../parts/AsOfDays';
import { CatalogSearch } from '../parts/CatalogSearch';
import { Link } from '../parts/Link';
import { StageMark, SupportMark } from '../parts/AxisMark';

interface HomePageProps {
  readonly policy: PolicyDocument;
}

const join = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** A search of the catalog, with other ways into it below. */
const Search = ({ policy }: HomePageProps) => {
  const { present } = policy.counts;
  return (
    <div>
      <CatalogSearch />
      <p className="sb-note">
        Or see <Link to="/catalog/">{present === 1 ? 'everything' : `all ${present}`}</Link> in one list, or
        check <Link to="/explorer/#expect">what the policy promises</Link>.
      </p>
    </div>
  );
};

/**
 * The numbers of subjects, and their publishers. One or two publishers are named; for more, their number is
 * enough.
 */
const Contents = ({ policy: { kinds, countsByKind, counts, publishers } }: HomePageProps) => {
  const counted = kinds.flatMap(({ id, name, plural }) => {
    const present = countsByKind[id]?.present ?? 0;
    return present === 0 ? [] : [{ present, name: (present === 1 ? name : plural).toLowerCase() }];
  });
  const names = publishers.map(({ name }) => name);
  const most = 2;
  return (
    <p className="sb-lead">
      The release stage and the support state of{' '}
      {join(counted.map(({ present, name }) => `${present} ${name}`)) || 'nothing yet'}
      {names.length > 0 && ` by ${names.length > most ? `${names.length} publishers` : join(names)}`}, and
      what
      {counts.present === 1 ? ' they promise' : ' each promises'} you.
    </p>
  );
};

interface AxisProps {
  readonly title: string;
  readonly to: string;
  readonly lead: string;
  readonly items: readonly { readonly id: string; readonly mark: ReactNode; readonly summary: string }[];
  readonly children: string;
}

const Axis = ({ title, to, lead, items, children }: AxisProps) => (
  <section className="sb-axis">
    <h2>{title}</h2>
    <p className="sb-axis-lead">{lead}</p>
    <dl>
      {items.map(({ id, mark, summary }) => (
        <div key={id}>
          <dt>{mark}</dt>
          <dd>{summary}</dd>
        </div>
      ))}
    </dl>
    <p>
      <Link to={to}>{children}</Link>
    </p>
  </section>
);

/** The number of subjects outside the diagram: without a recorded stage, or removed. */
const Outside = ({ policy }: HomePageProps) => {
  const unrecorded = policy.counts.stages[unknown] ?? 0;
  const { removed } = policy.counts;
  return (
    <p className="sb-note">
      {unrecorded > 0 &&
        (unrecorded === 1
          ? '1 item has no recorded stage. '
          : `${unrecorded} items have no recorded stage. `)}
      {removed > 0 &&
        (removed === 1
          ? '1 item is no longer in the catalog. Its page says what happened. '
          : `${removed} items are no longer in the catalog. Their pages say what happened. `)}
      As of <AsOfDays asOf={policy.asOf} dataAge={policy.dataAge} />.
    </p>
  );
};

/** The home page: an introduction, a search, and the numbers of subjects in each stage. */
export const HomePage = ({ policy, news }: HomePageProps & { readonly news: News }) => (
  <main className="container sb-home">
    <header className="sb-hero">
      <div>
        <h1>{policy.tagline}</h1>
        <Contents policy={policy} />
      </div>
      <Search policy={policy} />
    </header>
    <section className="sb-home-lifecycle" aria-labelledby="lifecycle">
      <h2 id="lifecycle">Items by stage and support</h2>
      <div className="sb-home-where">
        <div>
          <h3>Release stage</h3>
          <Lifecycle policy={policy} steps={deriveSteps(policy)} counts={policy.counts.stages} />
        </div>
        <div>
          <h3>Support state</h3>
          <Counts policy={policy} counts={policy.counts} axis="support" />
        </div>
      </div>
      <Outside policy={policy} />
    </section>
    <div className="sb-axes">
      <Axis
        title="Release stages"
        to="/stages/"
        lead="How mature an item is."
        items={policy.stages.map(({ id, summary }) => ({
          id,
          mark: <StageMark policy={policy} id={id} />,
          summary,
        }))}
      >
        Compare the release stages
      </Axis>
      <Axis
        title="Support states"
        to="/support/"
        lead="Who supports an item."
        items={policy.supportStates.map(({ id, summary }) => ({
          id,
          mark: <SupportMark policy={policy} id={id} />,
          summary,
        }))}
      >
        Compare the support states
      </Axis>
    </div>
    <HomeNews news={news} />
    {policy.disclaimer !== null && <p className="sb-note sb-home-foot">{policy.disclaimer}</p>}
  </main>
);

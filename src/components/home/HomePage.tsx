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
import { say } from '../../model/text/say';
import { node, withNodes } from '../parts/with-nodes';
import { renderList, toInlineNoun } from '../../model/text/locale';

interface HomePageProps {
  readonly policy: PolicyDocument;
}

/** A search of the catalog, with other ways into it below. */
const Search = ({ policy }: HomePageProps) => {
  const { present } = policy.counts;
  return (
    <div>
      <CatalogSearch />
      <p className="sb-note">
        {withNodes(
          say('home.or-see', { all: node(0), promises: node(1) }),
          <Link to="/catalog/">{say('home.all', { count: present })}</Link>,
          <Link to="/explorer/#expect">{say('home.policy-promises')}</Link>,
        )}
      </p>
    </div>
  );
};

/**
 * The numbers of subjects, and their publishers. One or two publishers are named; for more, their number is
 * enough.
 */
const Contents = ({ policy }: HomePageProps) => {
  const { kinds, countsByKind, counts, publishers, supportStates } = policy;
  const counted = kinds.flatMap((kind) => {
    const present = countsByKind[kind.id]?.present ?? 0;
    return present === 0 ? [] : [{ present, name: toInlineNoun(kind, present === 1 ? 'name' : 'plural') }];
  });
  const names = publishers.map(({ name }) => name);
  const most = 2;
  const contents = {
    items: renderList(counted.map(({ present, name }) => say('home.number-of', { present, name }))),
    publishers: names.length > most ? say('home.publishers', { count: names.length }) : renderList(names),
    hasPublishers: names.length > 0,
    count: counts.present,
  };
  if (counted.length === 0) return <p className="sb-lead">{say('home.empty')}</p>;
  return (
    <p className="sb-lead">
      {supportStates.length > 0 ? say('home.contents', contents) : say('home.contents-by-stage', contents)}
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
      {unrecorded > 0 && `${say('home.unrecorded', { count: unrecorded })} `}
      {removed > 0 && `${say('home.removed', { count: removed })} `}
      {withNodes(
        say('page.as-of', { node0: node(0) }),
        <AsOfDays asOf={policy.asOf} dataAge={policy.dataAge} />,
      )}
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
      <h2 id="lifecycle">
        {policy.supportStates.length > 0 ? say('home.by-stage') : say('home.by-stage-only')}
      </h2>
      <div className="sb-home-where">
        <div>
          <h3>{say('axis.stage')}</h3>
          <Lifecycle policy={policy} steps={deriveSteps(policy)} counts={policy.counts.stages} />
        </div>
        {policy.supportStates.length > 0 && (
          <div>
            <h3>{say('axis.support')}</h3>
            <Counts policy={policy} counts={policy.counts} axis="support" />
          </div>
        )}
      </div>
      <Outside policy={policy} />
    </section>
    <div className="sb-axes">
      <Axis
        title={say('nav.release-stages')}
        to="/stages/"
        lead={say('home.stage-about')}
        items={policy.stages.map(({ id, summary }) => ({
          id,
          mark: <StageMark policy={policy} id={id} />,
          summary,
        }))}
      >
        {say('home.compare-stages')}
      </Axis>
      {policy.supportStates.length > 0 && (
        <Axis
          title={say('nav.support-states')}
          to="/support/"
          lead={say('home.support-about')}
          items={policy.supportStates.map(({ id, summary }) => ({
            id,
            mark: <SupportMark policy={policy} id={id} />,
            summary,
          }))}
        >
          {say('home.compare-states')}
        </Axis>
      )}
    </div>
    <HomeNews news={news} />
    {policy.disclaimer !== null && <p className="sb-note sb-home-foot">{policy.disclaimer}</p>}
  </main>
);

import type { ReactNode } from 'react';
import type { Due } from '../../model/documents/due';
import type { News } from '../../model/pages/news';
import type { DocumentSubject } from '../../model/api/parts';
import { Link } from '../parts/Link';
import { When } from '../parts/When';
import { renderDeadlineTitle } from '../../model/subject/deadline-words';
import { say } from '../../model/text/say';

const toMeaning = (due: Due): string => {
  switch (due.what) {
    case 'upgrade':
      return renderDeadlineTitle({ what: 'upgrade', version: due.version });
    case 'end-of-support':
      return say('deadline.head', { what: 'end-of-support' });
    case 'removal':
      return say('deadline.head', { what: 'removal' });
    case 'planned':
      return due.text;
  }
};

interface ItemProps {
  readonly when: ReactNode;
  readonly subject: DocumentSubject;
  readonly children: ReactNode;
}

const Item = ({ when, subject, children }: ItemProps) => (
  <li>
    <p className="sb-news-date">{when}</p>
    <p>
      <Link to={subject.permalink}>
        <bdi>{subject.label}</bdi>
      </Link>{' '}
      {children}
    </p>
  </li>
);

/** The latest changes and the next dates, with links to all of them. */
export const HomeNews = ({ news }: { readonly news: News }) => (
  <div className="sb-axes">
    <section className="sb-axis">
      <h2>{say('home.latest')}</h2>
      {news.changes.length === 0 && <p className="sb-quiet">{say('home.no-changes')}</p>}
      <ul className="sb-news">
        {news.changes.map((change) => (
          <Item key={change.key} subject={change.subject} when={<When date={change.date} dating={change} />}>
            {change.text}
          </Item>
        ))}
      </ul>
      <p>
        <Link to="/changes/">{say('home.all-changes')}</Link>
      </p>
    </section>
    <section className="sb-axis">
      <h2>{say('home.upcoming')}</h2>
      {news.dues.length === 0 && <p className="sb-quiet">{say('deadlines.none')}</p>}
      <ul className="sb-news">
        {news.dues.map((due) => (
          <Item
            key={`${due.date} ${due.subject.id} ${toMeaning(due)}`}
            subject={due.subject}
            when={<When date={due.date} dating={due} />}
          >
            {toMeaning(due)}
          </Item>
        ))}
      </ul>
      <p>
        <Link to="/deadlines/">{say('home.all-deadlines')}</Link>
      </p>
    </section>
  </div>
);

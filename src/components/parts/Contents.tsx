import { Fragment } from 'react';
import { say } from '../../model/text/say';

interface ContentsProps {
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** Links to the sections of a long page, in one line. */
export const Contents = ({ sections }: ContentsProps) => (
  <nav className="sb-contents sb-no-print" aria-label={say('page.contents')}>
    {sections.map(({ id, title }) => (
      <Fragment key={id}>
        <a href={`#${id}`}>{title}</a>{' '}
      </Fragment>
    ))}
  </nav>
);

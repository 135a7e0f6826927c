import type { ReactNode } from 'react';
import type { BodyProps } from './page-type';
import type { CatalogEntry } from '../../model/catalog-document';
import type { SubjectDocument } from '../../model/subject-document';
import { Link } from '../Link';

export const PlainSubject = ({ document }: BodyProps<SubjectDocument>): ReactNode => (
  <main className="container">
    <h1>{document.label}</h1>
    <p>{document.status.text}</p>
    {document.guidance.map(({ edition, answers }) => (
      <section key={edition} id={`edition-${edition}`}>
        <h2>{edition}</h2>
        <ul>
          {answers.map((answer) => (
            <li key={answer.expectation}>
              {answer.expectation}:{' '}
              {answer.is === 'silent'
                ? 'the policy does not say'
                : answer.clauses.map((id) => document.clauses[id]?.sentence)}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </main>
);

export const PlainCatalog = ({ document, policy }: BodyProps<readonly CatalogEntry[]>): ReactNode => (
  <main className="container">
    <h1>Catalog</h1>
    {[...policy.stages, { id: 'unknown', name: 'Unknown' }].map((stage) => (
      <section key={stage.id}>
        <h2>{stage.name}</h2>
        <ul>
          {document
            .filter((entry) => entry.stage.id === stage.id)
            .map((entry) => (
              <li key={entry.id}>
                <Link to={entry.permalink}>{entry.label}</Link>
              </li>
            ))}
        </ul>
      </section>
    ))}
  </main>
);

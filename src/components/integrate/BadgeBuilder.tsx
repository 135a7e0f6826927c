import type { ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import site from '@generated/lifecycle/default/site.json';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { CatalogEntry } from '../../model/api/catalog-entry';
import { Choice } from './Choice';
import { copyText } from '../islands/enhancements/copy';
import { suggest } from '../../model/text/suggest';
import type { BadgePart } from '../../model/documents/badge-snippet';
import { toBadgeAlt, toShieldsImage, toSnippets } from '../../model/documents/badge-snippet';
import { say } from '../../model/text/say';
import { renderList } from '../../model/text/locale';

const parts = [
  {
    id: 'status',
    get name() {
      return say('builder.both');
    },
  },
  {
    id: 'stage',
    get name() {
      return say('builder.stage');
    },
  },
  {
    id: 'support',
    get name() {
      return say('axis.support');
    },
  },
] as const;

const styles = [
  {
    id: '.svg',
    get name() {
      return say('builder.plain');
    },
  },
  {
    id: '.png',
    get name() {
      return say('builder.plain-png');
    },
  },
  {
    id: '.flat.svg',
    get name() {
      return say('builder.flat');
    },
  },
  {
    id: '.flat-square.svg',
    get name() {
      return say('builder.flat-square');
    },
  },
  {
    id: '.for-the-badge.svg',
    get name() {
      return say('builder.for-the-badge');
    },
  },
  {
    id: '.json',
    get name() {
      return say('builder.shields');
    },
  },
] as const;

const isPlain = (ending: string): boolean => ['.svg', '.png', '.json'].includes(ending);

type Listing =
  { readonly is: 'asked' | 'failed' } | { readonly is: 'read'; readonly entries: readonly CatalogEntry[] };

const toId = (typed: string): string => typed.trim().toLowerCase();

const toText = (entry: CatalogEntry, part: string): string => {
  if (entry.presence !== 'present' || part === 'status') return `${entry.label}: ${entry.status}`;
  return `${entry.label}: ${part === 'stage' ? entry.stage.name : (entry.support?.name ?? entry.status)}`;
};

/** Lets readers choose a subject and a style, and copy the badge in the markup of their docs. */
export const BadgeBuilder = ({ example }: { readonly example: string }): ReactNode => {
  const { siteConfig } = useDocusaurusContext();
  const id = useId();
  const [subject, setSubject] = useState(example);
  const [part, setPart] = useState<BadgePart>('status');
  const [style, setStyle] = useState<string>('.svg');
  const [language, setLanguage] = useState('markdown');
  const output = useRef<HTMLOutputElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [listing, setListing] = useState<Listing>({ is: 'asked' });
  const base = `${siteConfig.url}${site.baseUrl}`;

  const offered = styles.filter(
    ({ id: ending }) => isPlain(ending) || site.badgeStyles.some((name) => ending === `.${name}.svg`),
  );

  // Text that a reader typed before the app started.
  useEffect(() => setSubject(toId(field.current?.value ?? example)), [example]);

  // The badge's text comes from the list of subjects, which is loaded only on pages with a badge builder.
  useEffect(() => {
    const read = async (): Promise<void> => {
      try {
        const response = await fetch(`${site.baseUrl}api/v1/catalog.json`);
        if (!response.ok) throw new Error(`The list answered ${response.status}`);
        const { result } = (await response.json()) as { result: readonly CatalogEntry[] };
        setListing({ is: 'read', entries: result });
      } catch {
        setListing({ is: 'failed' });
      }
    };
    void read();
  }, []);

  const entry =
    listing.is === 'read' ? listing.entries.find((candidate) => candidate.id === subject) : undefined;
  const isMissing = listing.is === 'read' && entry === undefined;
  // The preview needs an existing id; only the loaded list can say which ids exist.
  const isShown = !isMissing && (listing.is !== 'asked' || subject === example);
  const near = isMissing
    ? suggest(
        subject,
        listing.entries.map((candidate) => candidate.id),
      )
    : [];
  // Readers can type any text until the list is loaded.
  const file = encodeURIComponent(subject);
  const path = `badges/${file}/${part}${style}`;
  const label = entry?.label ?? subject;
  const isShields = style === '.json';
  const snippets = toSnippets({
    subject,
    alt: toBadgeAlt(label, part),
    image: isShields ? toShieldsImage(`${base}${path}`, label) : `${base}${path}`,
    page: `${base}catalog/${file}/`,
    script: `${base}embed/v1/stage-badge.js`,
  });
  const code = snippets.find((snippet) => snippet.id === language)?.code ?? '';
  /** Clears the message about an earlier copy, because the code has changed. */
  const forgetCopy = (): void => {
    if (output.current !== null) output.current.textContent = '';
  };

  return (
    <form
      onSubmit={(event) => event.preventDefault()}
      aria-label={say('builder.title')}
      className="sb-builder"
      data-hydrate="used"
    >
      <p className="sb-builder-field">
        <label htmlFor={`${id}-subject`}>{say('builder.item')}</label>
        <input
          ref={field}
          id={`${id}-subject`}
          className="sb-field"
          list={`${id}-ids`}
          value={subject}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-said`}
          onChange={(event) => {
            setSubject(toId(event.target.value));
            forgetCopy();
          }}
        />
        <datalist id={`${id}-ids`}>
          {listing.is === 'read' &&
            listing.entries.map((candidate) => (
              <option key={candidate.id} value={candidate.id}>
                {candidate.label}
              </option>
            ))}
        </datalist>
      </p>
      <Choice label={say('builder.show')} value={part} options={parts} onChange={setPart} />
      <Choice label={say('builder.style')} value={style} options={offered} onChange={setStyle} />
      <p id={`${id}-said`} role="status">
        {isMissing
          ? say('builder.missing', {
              subject,
              hasNear: near.length > 0,
              near: renderList(near, 'disjunction'),
            })
          : listing.is === 'failed'
            ? say('builder.not-loaded')
            : ''}
      </p>
      {isShown && (
        <p className="sb-builder-badge">
          <img
            src={`${site.baseUrl}${isShields ? path.replace('.json', '.flat.svg') : path}`}
            alt={entry === undefined ? subject : toText(entry, part)}
          />
        </p>
      )}
      <Choice
        label={say('builder.copy-as')}
        value={language}
        options={snippets}
        onChange={(value) => {
          setLanguage(value);
          forgetCopy();
        }}
      />
      <pre className="sb-wrap" tabIndex={0} aria-label={say('builder.code')}>
        <code>{code}</code>
      </pre>
      <button
        type="button"
        className="sb-button"
        onClick={() => copyText(code, output.current)}
        disabled={listing.is === 'asked' || isMissing}
      >
        {say('page.copy')}
      </button>{' '}
      <output ref={output} />
    </form>
  );
};

import type { ApiPolicy } from '../../model/api/policy';
import type { Expectation, Publisher, Stage, SupportState } from '../../model/policy/policy';
import type { PolicyClause } from '../../model/documents/document-clause';
import type { Site } from '../site';
import { toChannel } from '../../model/policy/channel';
import { toEffectiveDay } from '../../model/time/calendar';
import { toListUrl } from './uri';
import type { PolicyDocument } from '../../model/documents/policy-document';

const toStage = ({ id, name, short, aliases, summary, glyph, hue, ending, breakingChanges }: Stage) => ({
  id,
  name,
  short: short ?? null,
  aliases,
  summary,
  glyph,
  hue,
  ending,
  breakingChanges:
    breakingChanges === undefined
      ? null
      : { onlyIn: breakingChanges.onlyIn ?? null, after: breakingChanges.after?.releases ?? null },
});

const toSupportState = ({ id, name, short, aliases, summary, glyph, hue }: SupportState) => ({
  id,
  name,
  short: short ?? null,
  aliases,
  summary,
  glyph,
  hue,
});

const toExpectation = ({ id, name, question, scale, about, group }: Expectation) => ({
  id,
  name,
  question,
  scale: scale?.map((value) => ({ id: value.id, name: value.name, level: value.level ?? null })) ?? null,
  about,
  group,
});

const toClause = ({ when, ...clause }: PolicyClause) => ({
  ...clause,
  when: { kinds: when.kinds ?? null, editions: when.editions ?? null },
});

const toPublisher = ({ id, name, url, channels }: Publisher) => ({
  id,
  name,
  url: url ?? null,
  channels: channels.map(toChannel),
});

/**
 * The policy as published by the API. Missing values are null, so each field is always present and has one
 * type. Fields that only the dataset checks need are not published.
 */
export const toApiPolicy = (site: Site, document: PolicyDocument): ApiPolicy => ({
  title: document.title,
  tagline: document.tagline,
  language: document.language,
  asOf: document.asOf,
  dataAge: document.dataAge,
  disclaimer: document.disclaimer,
  contribute: { edit: document.contribute.edit ?? null, report: document.contribute.report ?? null },
  releases: document.releases.map(({ version, date, planned }) => ({
    version,
    date: date === undefined ? null : toEffectiveDay(date),
    precision: date === undefined ? null : date.length === 7 ? 'month' : 'on',
    planned,
  })),
  kinds: document.kinds.map(({ id, name, plural, description, notApplicable = [] }) => ({
    id,
    name,
    plural,
    description,
    notApplicable,
    uri: toListUrl(site, 'kind', id),
  })),
  editionDimensions: document.editionDimensions.map(({ id, name, values }) => ({ id, name, values })),
  editions: document.editions.map((edition) => ({
    id: edition.id,
    name: edition.name,
    description: edition.description,
    aliases: edition.aliases,
    in: edition.in ?? {},
  })),
  stages: document.stages.map((stage) => ({ ...toStage(stage), uri: toListUrl(site, 'stage', stage.id) })),
  supportStates: document.supportStates.map((state) => ({
    ...toSupportState(state),
    uri: toListUrl(site, 'support', state.id),
  })),
  expectations: document.expectations.map(toExpectation),
  clauses: document.clauses.map(toClause),
  transitions: document.transitions.map(({ from, to, needs }) => ({ from, to, needs })),
  publishers: document.publishers.map((publisher) => ({
    ...toPublisher(publisher),
    uri: toListUrl(site, 'publisher', publisher.id),
  })),
  announcementChannels: document.announcementChannels.map(({ id, name }) => ({ id, name })),
  categories: document.categories.map(({ id, name, plural }) => ({
    id,
    name,
    plural,
    uri: toListUrl(site, 'category', id),
  })),
  counts: document.counts,
});

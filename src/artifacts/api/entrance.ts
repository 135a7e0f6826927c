import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { EntranceDocument } from '../../model/api/policy';
import { deriveDataAge } from '../../model/time/freshness';
import { schemaNames } from '../../model/policy/schema-line';
import { toEnvelope } from './envelope';
import { toDatasetDay } from './last-modified';
import { toJsonArtifact } from '../artifact';
import { toUrl } from '../site';

/** The API's index: what the API is and where its documents are. */
export const buildEntrance = (context: ArtifactContext): Artifact => {
  const { dataset, site } = context;
  const { policy, today, subjects } = dataset;
  const url = (permalink: string): string => toUrl(site, permalink);
  return toJsonArtifact(
    'api/v1/index.json',
    toEnvelope<EntranceDocument>(dataset, toDatasetDay(context), {
      title: policy.title,
      description: policy.tagline,
      asOf: today,
      dataAge: deriveDataAge(dataset),
      site: url('/'),
      subjects: subjects.length,
      policy: url('/api/v1/policy.json'),
      catalog: url('/api/v1/catalog.json'),
      catalogBy: url('/api/v1/catalog/{by}/{value}.json'),
      catalogCsv: url('/api/v1/catalog.csv'),
      catalogLines: url('/api/v1/catalog.ndjson'),
      changes: url('/api/v1/changes.json'),
      changesOfYear: url('/api/v1/changes/{year}.json'),
      links: url('/api/v1/links.json'),
      subject: url('/api/v1/subjects/{id}.json'),
      status: url('/api/v1/status/{id}.json'),
      openapi: url('/api/v1/openapi.json'),
      types: url('/api/v1/stages.d.ts'),
      typesCommonJs: url('/api/v1/stages.d.cts'),
      statuses: url('/api/v1/status.json'),
      builder: url('/api/v1/links.js'),
      builderTypes: url('/api/v1/links.d.ts'),
      builderCommonJs: url('/api/v1/links.cjs'),
      builderCommonJsTypes: url('/api/v1/links.d.cts'),
      remark: url('/api/v1/remark-stage-badge.mjs'),
      remarkTypes: url('/api/v1/remark-stage-badge.d.mts'),
      element: url('/embed/v1/stage-badge.js'),
      elementRelease: url('/embed/{version}/stage-badge.js'),
      elementIntegrity: url('/embed/{version}/integrity.json'),
      badge: url('/badges/{id}/{part}.svg'),
      badgePng: url('/badges/{id}/{part}.png'),
      badgeEndpoint: url('/badges/{id}/{part}.json'),
      badgeStyles: url('/badges/{id}/{part}.{style}.svg'),
      badgeOfPart: url('/badges/{id}/parts/{facet}/{part}.svg'),
      badgeOfValue: url('/badges/{axis}/{id}.svg'),
      card: url('/embed/subjects/{id}/'),
      oembed: url('/embed/subjects/{id}/oembed.json'),
      markdown: url('/catalog/{id}.md'),
      markdownOfValue: url('/{axis}/{id}.md'),
      llms: url('/llms.txt'),
      changesAtom: url('/feeds/changes.atom'),
      changesFeed: url('/feeds/changes.json'),
      deadlines: url('/feeds/deadlines.ics'),
      subjectAtom: url('/feeds/subjects/{id}.atom'),
      subjectCalendar: url('/feeds/subjects/{id}.ics'),
      feedOfValue: url('/feeds/{axis}/{id}.atom'),
      calendarOfValue: url('/feeds/{axis}/{id}.ics'),
      picture: url('/pictures/site.png'),
      subjectPicture: url('/pictures/items/{id}.png'),
      schemas: schemaNames.map((name) => url(`/schemas/v1/${name}.schema.json`)),
    }),
  );
};

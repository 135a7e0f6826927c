import type { PageType } from '../islands/page-type';
import type { SubjectDocument } from '../../model/api/subject';
import { SubjectPage } from './SubjectPage';

const page: PageType<SubjectDocument> = {
  toHead: ({ label, status, description }) => ({
    title: label,
    description: [`${label}: ${status.text}.`, description ?? ''].join(' ').trim(),
  }),
  Body: ({ document, policy, base, siteUrl }) => (
    <main className="container margin-vert--lg">
      <SubjectPage document={document} policy={policy} base={base} siteUrl={siteUrl} />
    </main>
  ),
};

export default page;

import type { PageType } from '../islands/page-type';
import type { SubjectDocument } from '../../model/api/subject';
import { renderSentence } from '../../model/text/locale';
import { SubjectPage } from './SubjectPage';

const page: PageType<SubjectDocument> = {
  toHead: ({ label, status, presence, guidance, description }) => ({
    title: label,
    // Link previews show it, so it has the verdict of the policy's first edition.
    description: [
      renderSentence(`${label}: ${status.text}`),
      presence.is === 'present' ? (guidance[0]?.verdict.sentence ?? '') : '',
      description ?? '',
    ]
      .filter(Boolean)
      .join(' '),
  }),
  Body: ({ document, policy, siteUrl }) => (
    <main className="container margin-vert--lg">
      <SubjectPage document={document} policy={policy} siteUrl={siteUrl} />
    </main>
  ),
};

export default page;

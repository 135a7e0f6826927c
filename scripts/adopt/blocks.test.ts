import { describe, expect, it } from 'vitest';
import { listBlocks, listCommands } from './blocks';

const page = `---
title: A page
---

## Begin {/* #begin */}

\`\`\`sh
npx stagebook init my-stages
# A comment.
npm start
\`\`\`

## Change {/* #change */}

\`\`\`yaml title="data/site.yaml"
title: Kiln
\`\`\`
`;

describe('listBlocks', () => {
  it('lists the code of a page by section', () => {
    expect(listBlocks(page)).toEqual([
      {
        language: 'sh',
        title: null,
        text: 'npx stagebook init my-stages\n# A comment.\nnpm start',
        section: 'begin',
      },
      { language: 'yaml', title: 'data/site.yaml', text: 'title: Kiln', section: 'change' },
    ]);
  });
});

describe('listCommands', () => {
  it('lists the commands of one section, without comments', () => {
    expect(listCommands(page, 'begin')).toEqual(['npx stagebook init my-stages', 'npm start']);
    expect(listCommands(page, 'change')).toEqual([]);
  });
});

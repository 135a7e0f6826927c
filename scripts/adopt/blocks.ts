/** A code block of a page. */
export interface Block {
  readonly language: string;
  /** The file that the block is, if it has a title. */
  readonly title: string | null;
  readonly text: string;
  /** The anchor of the section. */
  readonly section: string;
}

/** Lists the code blocks of a page of the docs, in order. */
export const listBlocks = (page: string): Block[] => {
  const blocks: Block[] = [];
  let section = '';
  let open: { language: string; title: string | null; lines: string[] } | null = null;
  for (const line of page.split('\n')) {
    const fence = /^```(\w*)(?:.*\btitle="([^"]+)")?/.exec(line);
    if (open !== null && fence !== null) {
      const { language, title, lines } = open;
      blocks.push({ language, title, text: lines.join('\n'), section });
      open = null;
    } else if (open !== null) open.lines.push(line);
    else if (fence !== null) open = { language: fence[1] ?? '', title: fence[2] ?? null, lines: [] };
    else section = /^#+ .*\{\/\* #([a-z-]+) \*\/\}$/.exec(line)?.[1] ?? section;
  }
  return blocks;
};

/** The commands of a section, one a line. */
export const listCommands = (page: string, section: string): string[] =>
  listBlocks(page)
    .filter((block) => block.section === section && ['sh', 'bash'].includes(block.language))
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

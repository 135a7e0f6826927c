/** The changes of a version in a changelog: the lines below its heading, which has a date. */
export const findNotes = (changelog: string, version: string): string => {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => /^\[?([^\]\s]+)/.exec(text)?.[1] === version);
  if (section === undefined) throw new Error(`CHANGELOG.md has no section for ${version}.`);
  const [heading = '', ...lines] = section.split('\n');
  if (!/ - \d{4}-\d{2}-\d{2}$/.test(heading))
    throw new Error(`CHANGELOG.md gives no date for ${version}. Write: ## [${version}] - YYYY-MM-DD`);
  const unreleased = sections.find((text) => text.startsWith('[Unreleased]'));
  if (/^- /m.test(unreleased ?? ''))
    throw new Error(`CHANGELOG.md has changes below "Unreleased". Move them below ${version}.`);
  return `${lines.join('\n').trim()}\n`;
};

/** The content of a release by tag. Throws unless the tag names the version of the package. */
export const readRelease = (tag: string, version: string): { version: string; isPrerelease: boolean } => {
  if (tag !== `v${version}`)
    throw new Error(
      `The tag is ${tag}, and package.json has version ${version}. The tag must be v${version}.`,
    );
  return { version, isPrerelease: version.includes('-') };
};

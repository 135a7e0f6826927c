import { toSchemaLine } from '../model/policy/schema-line';

const checkout = 'actions/checkout@34e114876b0b11c390a56381ad16ebd13914f8d5 # v4.3.1';
const setupNode = 'actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0';

const siteTemplate = `${toSchemaLine('site')}# The look and the address of the site. Every key is optional.
# title: My product stages
# url: https://stages.example.com
# organisation: { name: My company, url: 'https://example.com' }
# logo: { light: img/logo.svg }
# accent: '#24479c'
static: ../static
`;

const checks = `name: Checks
on:
  pull_request:
  workflow_call:
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: ${checkout}
        with: { persist-credentials: false }
      - uses: ${setupNode}
        with: { node-version: 22, cache: npm }
      - run: npm ci
      - run: npm test
        env:
          SITE_URL: https://example.com
`;

const pages = `name: Pages
on:
  push:
    branches: [main]
  # Plans and deadlines depend on the day.
  schedule:
    - cron: '17 3 * * *'
  workflow_dispatch:
permissions:
  contents: read
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  # A site is published only if the checks pass.
  checks:
    uses: ./.github/workflows/checks.yml
  build:
    needs: checks
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      pages: read
    steps:
      - uses: ${checkout}
        with: { persist-credentials: false }
      - uses: ${setupNode}
        with: { node-version: 22, cache: npm }
      - run: npm ci
      - uses: actions/configure-pages@983d7736d9b0ae728b81ab479565c72886d7745b # v5.0.0
        id: pages
      - run: SOURCE_DATE_EPOCH="$(date +%s)" npm run build
        env:
          SITE_URL: \${{ steps.pages.outputs.origin }}
          BASE_URL: \${{ steps.pages.outputs.base_path }}/
      - uses: actions/upload-pages-artifact@56afc609e74202658d3ffba0e8f6dda462b719fa # v3.0.1
        with: { path: build }
  deploy:
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5
        id: deployment
`;

const importMetadata = `name: Import
# Imports your metadata every night, and opens a pull request with what changed. It begins when the repository has the
# variables UPSTREAM (the address of a git repository) and UPSTREAM_FOLDER (the folder of its metadata). The mapping is
# data/import/mapping.jsonata. GitHub must allow Actions to create pull requests.
on:
  schedule:
    - cron: '17 2 * * *'
  workflow_dispatch:
permissions:
  contents: read
concurrency:
  group: import
  cancel-in-progress: false
jobs:
  import:
    if: vars.UPSTREAM != ''
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: write
      pull-requests: write
    env:
      BRANCH: import/nightly
      BASE: \${{ github.event.repository.default_branch }}
      BODY: \${{ runner.temp }}/body.md
      UPSTREAM: \${{ vars.UPSTREAM }}
      FOLDER: \${{ vars.UPSTREAM_FOLDER }}
    steps:
      - uses: ${checkout}
        with: { fetch-depth: 0 }
      - uses: ${setupNode}
        with: { node-version: 22, cache: npm }
      - run: npm ci
      - name: Fetch the metadata
        run: git clone --quiet --depth 1 "$UPSTREAM" "$RUNNER_TEMP/upstream"
      - name: Import and validate
        run: |
          git config user.name 'github-actions[bot]'
          git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
          FROM="$RUNNER_TEMP/upstream/$FOLDER" sh node_modules/stagebook/scripts/import-branch.sh
        env:
          MAPPING: data/import/mapping.jsonata
      # Runs after a failed record too: the others are there to be reviewed, and the job stays red.
      - name: Open or update the pull request
        if: '!cancelled()'
        run: |
          test -s "$BODY" || exit 0
          # GitHub takes 65,536 characters.
          awk '{ size += length($0) + 1 } size < 60000' "$BODY" > "$BODY.cut"
          number="$(gh pr list --head "$BRANCH" --base "$BASE" --state open --json number --jq '.[0].number')"
          if test -n "$number"; then
            gh pr edit "$number" --body-file "$BODY.cut"
          else
            gh pr create --head "$BRANCH" --base "$BASE" --title 'Import metadata' --body-file "$BODY.cut"
          fi
        env:
          GH_TOKEN: \${{ github.token }}
`;

const readme = `# Release stages

This repository is a site of release stages and support states, made with Stagebook.

- \`data/policy.yaml\` has the stages, and the promises of each.
- \`data/catalog\` has a file for each item.
- \`data/site.yaml\` has the title, the logo and the address.
- \`docs\` has pages in MDX.

\`npm start\` opens the site, \`npm test\` checks the data and builds the site, and \`npm run stages -- --help\` lists the commands.
`;

/** The files of a new site beside its data and docs. */
export const buildSiteFiles = (name: string, version: string): ReadonlyMap<string, string> =>
  new Map([
    [
      'package.json',
      `${JSON.stringify(
        {
          name,
          private: true,
          scripts: {
            start: 'stagebook start',
            build: 'stagebook build',
            serve: 'stagebook serve',
            test: 'stagebook validate && stagebook build',
            stages: 'stagebook',
          },
          dependencies: { stagebook: version },
          engines: { node: '>=20' },
          // The browsers that the style sheets are written for.
          browserslist: [
            'chrome >= 120',
            'edge >= 120',
            'firefox >= 121',
            'safari >= 17.2',
            'ios_saf >= 17.2',
          ],
        },
        null,
        2,
      )}\n`,
    ],
    ['.gitignore', 'node_modules/\nbuild/\n.docusaurus/\n'],
    ['README.md', readme],
    ['data/site.yaml', siteTemplate],
    ['.github/workflows/checks.yml', checks],
    ['.github/workflows/pages.yml', pages],
    ['.github/workflows/import.yml', importMetadata],
  ]);

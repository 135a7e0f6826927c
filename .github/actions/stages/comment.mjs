// Comments on a pull request, without any package. The token is TOKEN; the rest of the environment is GitHub's own.
//
//   node comment.mjs post NUMBER DATA < TEXT   writes the comment about a dataset, or replaces it
//   node comment.mjs find OWNER:BRANCH SHA     prints the number of the open pull request with this last commit
//   node comment.mjs cut LIMIT < TEXT          prints the text up to a limit
import { readFileSync } from 'node:fs';

/** GitHub takes 65,536 characters. */
const limit = 60_000;

/**
 * The text up to a number of characters, without half a line.
 *
 * @param {string} text
 * @param {number} most
 */
const cutAtLine = (text, most) => {
  if (text.length <= most) return text;
  const note = '\n\n… and more, which did not fit.\n';
  const end = text.lastIndexOf('\n', most - note.length);
  return `${text.slice(0, Math.max(end, 0))}${note}`;
};

/**
 * @param {string} path
 * @param {{ method?: string, body?: object }} request
 */
const ask = async (path, { method = 'GET', body } = {}) => {
  const { GITHUB_API_URL, GITHUB_REPOSITORY, TOKEN } = process.env;
  const response = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/${path}`, {
    method,
    headers: { authorization: `Bearer ${TOKEN}`, accept: 'application/vnd.github+json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (response.status === 403)
    throw new Error('The token may not comment. Give the job "permissions: pull-requests: write".');
  if (!response.ok) throw new Error(`GitHub answered ${response.status} to ${method} ${path}.`);
  return response.json();
};

/**
 * The comment that an earlier run wrote. Only a bot's: anybody can write the marker, and a token may change the
 * comments of others.
 *
 * @param {string} number
 * @param {string} marker
 */
const findComment = async (number, marker) => {
  for (let page = 1; ; page += 1) {
    const comments = await ask(`issues/${number}/comments?per_page=100&page=${page}`);
    const own = comments.find(({ user, body }) => user?.type === 'Bot' && body.startsWith(marker));
    if (own !== undefined || comments.length < 100) return own;
  }
};

/**
 * @param {string} number
 * @param {string} data
 * @param {string} text
 */
const post = async (number, data, text) => {
  if (!/^\d+$/.test(number)) throw new Error(`"${number}" is no number of a pull request.`);
  const marker = `<!-- stagebook: ${encodeURIComponent(data)} -->`;
  const own = await findComment(number, marker);
  // A pull request that changes nothing needs no comment, unless an earlier one is no longer right.
  if (own === undefined && text.trim() === 'Nothing changed.') return;
  const body = cutAtLine(`${marker}\n${text}`, limit);
  if (own === undefined) await ask(`issues/${number}/comments`, { method: 'POST', body: { body } });
  else await ask(`issues/comments/${own.id}`, { method: 'PATCH', body: { body } });
};

/**
 * @param {string} head
 * @param {string} commit
 */
const find = async (head, commit) => {
  const pulls = await ask(`pulls?state=open&head=${encodeURIComponent(head)}`);
  const pull = pulls.find((candidate) => candidate.head.sha === commit);
  console.log(pull === undefined ? '' : String(pull.number));
};

const [command, first = '', second = ''] = process.argv.slice(2);
const readText = () => readFileSync(0, 'utf8');
if (command === 'post') await post(first, second, readText());
else if (command === 'find') await find(first, second);
else process.stdout.write(cutAtLine(readText(), Number(first)));

import type { Problem } from '../../model/rules/problem';
import { escapeHtml } from './static-pages/template';
import { isError, renderProblemCount } from '../../model/rules/problem';
import { say } from '../../model/text/say';

const renderItem = (problem: Problem): string =>
  `<li><code>${escapeHtml(`${problem.file}:${problem.line}:${problem.column}`)}</code> ` +
  `${problem.severity} <code>${escapeHtml(problem.rule)}</code><br>${escapeHtml(problem.message)}<br>` +
  `<em>${escapeHtml(problem.hint)}</em></li>`;

/** Errors first, because only they keep the site from being shown. */
const errorsFirst = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => Number(isError(b)) - Number(isError(a)));

/** The page that development shows instead of every page while the dataset has errors. It reloads itself. */
export const renderProblemsPage = (problems: readonly Problem[]): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="2"><title>${say('problems-page.title')}</title>
<style>:root{color-scheme:light dark}body{font:1rem/1.6 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}li{margin:0 0 1rem}</style>
<h1>${say('problems-page.heading', { count: renderProblemCount(problems) })}</h1>
<p>${say('problems-page.reload')}</p>
<ol>${errorsFirst(problems).map(renderItem).join('\n')}</ol>
</html>
`;

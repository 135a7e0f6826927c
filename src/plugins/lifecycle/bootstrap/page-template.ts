import type { DataAge } from '../../../model/api/parts';

/**
 * Shows the stale-data notice from the reader's clock before the first paint, because a site that is never
 * rebuilt becomes stale too.
 */
const renderAgeScript = ({ freshUntil, freshness }: DataAge): string =>
  freshUntil === null || freshness === 'stale'
    ? ''
    : `<script>if(new Date().toISOString().slice(0,10)>"${freshUntil}")document.documentElement.dataset.stale=""</script>`;

/**
 * The HTML around every page, in Docusaurus' template language. Unlike Docusaurus' own template, the app's
 * scripts are only listed here: the bootstrap script runs them when the reader navigates to another page.
 */
export const renderPageTemplate = (bootstrapScript: string, dataAge: DataAge): string => `<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
    ${renderAgeScript(dataAge)}
    <script src="<%= it.baseUrl %>${bootstrapScript}" data-app="<%= it.scripts.map((script) => it.baseUrl + script).join(' ') %>" defer></script>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
  </body>
</html>
`;

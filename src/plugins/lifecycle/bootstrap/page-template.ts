import type { DataAge } from '../../../model/api/parts';

/** Shows the notice of old data by the reader's clock, before anything is drawn: a site that nobody builds again grows old too. */
const renderAgeScript = ({ freshUntil, freshness }: DataAge): string =>
  freshUntil === null || freshness === 'stale'
    ? ''
    : `<script>if(new Date().toISOString().slice(0,10)>"${freshUntil}")document.documentElement.dataset.stale=""</script>`;

/**
 * The HTML around every page, in the template language of Docusaurus. It differs from Docusaurus' own in the scripts: those
 * of the app are named for the bootstrap script, which runs them when a reader turns to the page.
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

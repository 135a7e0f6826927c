declare module '@generated/lifecycle/default/policy.json' {
  const document: import('../model/documents/policy-document').PolicyDocument;
  export default document;
}

declare module '@generated/lifecycle/default/outline.json' {
  const outline: import('../model/documents/policy-document').PolicyOutline;
  export default outline;
}

declare module '@generated/lifecycle/default/news.json' {
  const news: import('../model/pages/news').News;
  export default news;
}

declare module '@generated/lifecycle/default/search.js' {
  const entries: readonly import('../model/documents/search-entry').SearchEntry[];
  export default entries;
}

declare module '@generated/lifecycle/default/verdicts.js' {
  const verdicts: import('../model/verdict/judgement').Verdicts;
  export default verdicts;
}

declare module '@generated/lifecycle/default/static-pages.json' {
  const folders: readonly string[];
  export default folders;
}

declare module '@generated/lifecycle/default/site.json' {
  const facts: import('../model/pages/site-facts').SiteFacts;
  export default facts;
}

declare module '@generated/lifecycle/default/policy.json' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an ambient module takes no relative import
  const document: import('../model/documents/policy-document').PolicyDocument;
  export default document;
}

declare module '@generated/lifecycle/default/outline.json' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an ambient module takes no relative import
  const outline: import('../model/documents/policy-document').PolicyOutline;
  export default outline;
}

declare module '@generated/lifecycle/default/news.json' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an ambient module takes no relative import
  const news: import('../model/pages/news').News;
  export default news;
}

declare module '@generated/lifecycle/default/search.js' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an ambient module takes no relative import
  const entries: readonly import('../model/documents/search-entry').SearchEntry[];
  export default entries;
}

declare module '@generated/lifecycle/default/verdicts.js' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an ambient module takes no relative import
  const verdicts: import('../model/verdict/judgement').Verdicts;
  export default verdicts;
}

declare module '@generated/lifecycle/default/static-pages.json' {
  const folders: readonly string[];
  export default folders;
}

declare module '@generated/lifecycle/default/site.json' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an ambient module takes no relative import
  const facts: import('../model/pages/site-facts').SiteFacts;
  export default facts;
}

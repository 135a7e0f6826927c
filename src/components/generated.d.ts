declare module '@generated/lifecycle/default/policy.json' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an ambient module takes no relative import
  const document: import('../model/policy-document').PolicyDocument;
  export default document;
}

declare module '@generated/lifecycle/default/outline.json' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an ambient module takes no relative import
  const outline: import('../model/policy-document').PolicyOutline;
  export default outline;
}

declare module '@generated/lifecycle/default/news.json' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an ambient module takes no relative import
  const news: import('../model/news').News;
  export default news;
}

declare module '@generated/lifecycle/default/search.json' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an ambient module takes no relative import
  const entries: readonly import('../model/search-entry').SearchEntry[];
  export default entries;
}

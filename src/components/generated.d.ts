declare module '@generated/lifecycle/default/policy.json' {
  const document: import('../model/policy-document').PolicyDocument;
  export default document;
}

declare module '@generated/lifecycle/default/policy.json' {
  import type { PolicyDocument } from '../../model/policy-document';

  const policy: PolicyDocument;
  export default policy;
}

import type { ExplorerPageDocument } from '../../model/explorer/page-document';
import type { PolicyOutline } from '../../model/documents/policy-document';
import { FlowChart } from './FlowChart';
import { Trend } from './Trend';
import { say } from '../../model/text/say';

export interface HistoryProps {
  readonly policy: PolicyOutline;
  readonly page: Pick<ExplorerPageDocument, 'vocabulary' | 'trend' | 'flows' | 'lastKnown'>;
}

/** The whole history: how many subjects were in each stage, and how they moved. */
export const History = ({ policy, page: { vocabulary, trend, flows, lastKnown } }: HistoryProps) => (
  <>
    <h2 id="time">{say('trend.title')}</h2>
    <Trend policy={policy} stages={vocabulary.stage} trend={trend} lastKnown={lastKnown} />
    <div className="sb-flows">
      <FlowChart policy={policy} axis="stage" ids={vocabulary.stage} flows={flows.stage} />
      <FlowChart policy={policy} axis="support" ids={vocabulary.support} flows={flows.support} />
    </div>
  </>
);

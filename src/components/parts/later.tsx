import type { ComponentType, ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { say } from '../../model/text/say';
import { node, withNodes } from './with-nodes';

type State<P> =
  | { readonly is: 'coming' }
  | { readonly is: 'here'; readonly Part: ComponentType<P> }
  | { readonly is: 'failed' };

/** Creates a component whose code is fetched when it is first drawn, with a placeholder until then. */
export const createLater = <P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile: ReactNode = <p className="sb-note">{say('page.loading')}</p>,
): ComponentType<P> => {
  const Later = (props: P) => {
    const [state, setState] = useState<State<P>>({ is: 'coming' });
    const [attempt, setAttempt] = useState(0);
    useEffect(() => {
      let isWanted = true;
      const settle = (next: State<P>): void => {
        if (isWanted) setState(next);
      };
      load().then(
        (Part) => settle({ is: 'here', Part }),
        () => settle({ is: 'failed' }),
      );
      return () => {
        isWanted = false;
      };
    }, [attempt]);
    if (state.is === 'here') return <state.Part {...props} />;
    if (state.is === 'coming') return meanwhile;
    return (
      <p role="alert">
        {withNodes(
          say('page.part-failed', { node0: node(0) }),
          <button type="button" className="sb-button" onClick={() => setAttempt(attempt + 1)}>
            {say('page.try-again')}
          </button>,
        )}
      </p>
    );
  };
  return Later;
};

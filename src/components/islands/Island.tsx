import type { ComponentProps, ComponentType } from 'react';
import { createElement, useEffect, useState } from 'react';
import { useLocation } from '@docusaurus/router';
import { loadViews, viewsAtHand } from '#views';
import type { BehaviourName } from './behaviours';
import type { Views } from './view/views';
import { asServed, useWasServed } from './as-served';
import { attach } from './behaviour/behaviour';
import { behaviours } from './behaviours';

type Name = keyof Views;

/** A view without its props' type: `createIsland` has tied them to its name. */
const toComponent = (views: Views, name: Name): ComponentType<object> => views[name] as ComponentType<object>;

/** The view's code, once it is here; null asks for none. */
const useView = (name: Name | null): ComponentType<object> | null => {
  const [view, setView] = useState<{ readonly View: ComponentType<object> } | null>(null);
  useEffect(() => {
    if (name === null) return undefined;
    let isWanted = true;
    void loadViews().then((views) => {
      if (isWanted) setView({ View: toComponent(views, name) });
    });
    return () => {
      isWanted = false;
    };
  }, [name]);
  return view?.View ?? null;
};

interface IslandOptions {
  /** `span` for a view that stands in a line of text. */
  readonly tag?: 'div' | 'span';
  /** What a script adds to the view's HTML. */
  readonly behaviour?: BehaviourName;
}

/**
 * A view that is drawn while the site is built and whose HTML the browser keeps as it is: neither its code nor the
 * policy travels to the reader, only a behaviour does. After a change of page inside the app, where there is no HTML,
 * the view is fetched.
 */
export const createIsland = <N extends Name>(
  name: N,
  options: IslandOptions = {},
): ComponentType<ComponentProps<Views[N]>> => {
  const { tag: Tag = 'div', behaviour } = options;
  const Island = (props: ComponentProps<Views[N]>) => {
    const wasServed = useWasServed();
    const [root, setRoot] = useState<HTMLElement | null>(null);
    const fetched = useView(wasServed ? null : name);
    const view = viewsAtHand === null ? fetched : toComponent(viewsAtHand, name);
    const isThere = wasServed || view !== null;
    // The app goes to an anchor without the browser's telling: what the address names may have to be shown.
    const { hash } = useLocation();
    useEffect(
      () =>
        root === null || !isThere || behaviour === undefined
          ? undefined
          : attach(root, behaviours[behaviour]),
      [root, isThere, hash],
    );
    return (
      <Tag
        ref={setRoot}
        className="sb-island"
        data-behaviour={behaviour}
        {...(wasServed && view === null ? asServed : {})}
      >
        {view === null ? undefined : createElement(view, props as object)}
      </Tag>
    );
  };
  Island.displayName = name;
  return Island;
};

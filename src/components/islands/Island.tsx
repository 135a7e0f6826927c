import type { ComponentProps, ComponentType } from 'react';
import { createElement, useEffect, useState } from 'react';
import { useLocation } from '@docusaurus/router';
import { loadViews, viewsAtHand } from '#views';
import type { EnhancementName } from './enhancement-registry';
import type { Views } from './view/views';
import { keepServerHtml, useHasServerHtml } from './keep-server-html';
import { attach } from './enhancements/enhancement';
import { enhancements } from './enhancement-registry';

type Name = keyof Views;

/** A view without its props' type; `createIsland` checks the props against the name. */
const toComponent = (views: Views, name: Name): ComponentType<object> => views[name] as ComponentType<object>;

/** The view's component once it is loaded; a null name loads nothing. */
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
  /** `span` for a view inside a line of text. */
  readonly tag?: 'div' | 'span';
  /** Enhancement of the view's HTML. */
  readonly enhancement?: EnhancementName;
}

/**
 * Creates an island: a view that is rendered at build time and whose HTML the browser keeps. The reader
 * downloads neither its code nor the policy, only the enhancement. After client-side navigation there is no
 * such HTML, so the view's code is fetched.
 */
export const createIsland = <N extends Name>(
  name: N,
  options: IslandOptions = {},
): ComponentType<ComponentProps<Views[N]>> => {
  const { tag: Tag = 'div', enhancement } = options;
  const Island = (props: ComponentProps<Views[N]>) => {
    const hasServerHtml = useHasServerHtml();
    const [root, setRoot] = useState<HTMLElement | null>(null);
    const fetched = useView(hasServerHtml ? null : name);
    const view = viewsAtHand === null ? fetched : toComponent(viewsAtHand, name);
    const isThere = hasServerHtml || view !== null;
    // Client-side navigation to an anchor fires no browser event, and the enhancement may have to show that
    // anchor.
    const { hash } = useLocation();
    useEffect(
      () =>
        root === null || !isThere || enhancement === undefined
          ? undefined
          : attach(root, enhancements[enhancement]),
      [root, isThere, hash],
    );
    return (
      <Tag
        ref={setRoot}
        className="sb-island"
        data-enhancement={enhancement}
        {...(hasServerHtml && view === null ? keepServerHtml : {})}
      >
        {view === null ? undefined : createElement(view, props as object)}
      </Tag>
    );
  };
  Island.displayName = name;
  return Island;
};

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
  readonly enhancement?: EnhancementName;
}

/**
 * A view that is drawn while the site is built and whose HTML the browser keeps as it is: neither its code nor the
 * policy travels to the reader, only an enhancement does. After a change of page inside the app, where there is no HTML,
 * the view is fetched.
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
    // The app goes to an anchor without the browser's telling: what the address names may have to be shown.
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

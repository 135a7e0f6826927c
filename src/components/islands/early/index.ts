/**
 * The one script that every built page runs by itself: it makes the served HTML do what it offers, and fetches the app
 * when a reader turns to the page. The plugin bundles it; the template of the pages tells it the scripts of the app.
 */
import { attach } from '../behaviour/behaviour';
import type { BehaviourName } from '../behaviours';
import { behaviours } from '../behaviours';
import { layOutRest } from './lay-out';
import { leaveFileAddress } from './file-address';
import { startApp } from './start-app';

const isName = (name: string | undefined): name is BehaviourName => name !== undefined && name in behaviours;

leaveFileAddress();
for (const root of document.querySelectorAll<HTMLElement>('[data-behaviour]')) {
  const name = root.dataset.behaviour;
  if (isName(name)) attach(root, behaviours[name]);
}

const { app = '' } = document.currentScript?.dataset ?? {};
startApp(app.split(' '));
addEventListener('load', layOutRest, { once: true });

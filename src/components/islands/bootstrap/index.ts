/**
 * The one script that every built page runs by itself: it makes the served HTML do what it offers, and fetches the app
 * when a reader turns to the page. The plugin bundles it; the template of the pages tells it the scripts of the app.
 */
import { attach } from '../enhancements/enhancement';
import type { EnhancementName } from '../enhancement-registry';
import { enhancements } from '../enhancement-registry';
import { layOutRest } from './lay-out';
import { leaveFileAddress } from './file-address';
import { startApp } from './start-app';

const isName = (name: string | undefined): name is EnhancementName =>
  name !== undefined && name in enhancements;

leaveFileAddress();
for (const root of document.querySelectorAll<HTMLElement>('[data-enhancement]')) {
  const name = root.dataset.enhancement;
  if (isName(name)) attach(root, enhancements[name]);
}

const { app = '' } = document.currentScript?.dataset ?? {};
startApp(app.split(' '));
addEventListener('load', layOutRest, { once: true });

/**
 * The only script that every built page runs by itself. It enhances the served HTML, and fetches the app when
 * the reader interacts with the page. The plugin bundles this script; the page template lists the app's
 * scripts for it.
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

#!/usr/bin/env node
import { commands, run } from '../cli/run';
import { siteCommands } from './site-commands';

void run([...siteCommands, ...commands], process.argv.slice(2));

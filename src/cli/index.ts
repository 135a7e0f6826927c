import { commands, run } from './run';

void run(commands, process.argv.slice(2));

import { unregister } from './tsx';

unregister();

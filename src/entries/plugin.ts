export { default } from '../plugins/lifecycle';

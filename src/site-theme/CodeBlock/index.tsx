export { default } from '#code-block';
